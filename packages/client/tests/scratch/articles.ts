import type { OpenAPI3 } from "openapi-typescript";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const responses = (name: string) => ({ 200: { description: "It.", content: { "application/json": { schema: ref(name) } } } });
const query = (name: string, schema: object, more: object = {}) => ({ name, in: "query", schema, ...more });
const path = (name: string, type: string) => ({ name, in: "path", required: true, schema: { type } });
const text = { type: "string", minLength: 1 };
const day = "\\d{4}-\\d{2}-\\d{2}";
const include = query(
  "include",
  { type: "array", items: { type: "string", enum: ["author", "comments", "stats"] } },
  { explode: false },
);

/** A shop's articles, by our rules, with every form of filter and a list that is scrolled. */
export const articles = {
  openapi: "3.1.0",
  info: { title: "Articles", version: "1" },
  servers: [{ url: "https://articles.example/v1" }],
  paths: {
    "/{alias}/articles": {
      parameters: [path("alias", "string")],
      get: {
        operationId: "articles.list",
        "x-yampi-result": "list",
        "x-yampi-list": { key: "id", paging: "scroll", ceiling: 3 },
        "x-yampi-idempotent": true,
        parameters: [
          query("page", { type: "integer", minimum: 1 }),
          query("limit", { type: "integer", minimum: 1, maximum: 100 }),
          query("skipCache", { type: "boolean" }),
          query("scroll", { type: "boolean" }),
          query("scroll_id", text),
          query("active[]", { type: "array", items: { type: "integer", enum: [0, 1] } }),
          query("tag[]", { type: "array", items: { type: "string" } }),
          query("date", { type: "string", pattern: `^[a-z_]+:${day}(\\|${day})?$` }, { "x-yampi-value": "date-range" }),
          query("q", text),
          query("orderBy", text),
          query("sortedBy", { type: "string", enum: ["asc", "desc"] }),
          include,
        ],
        responses: responses("ArticlePage"),
      },
    },
    "/{alias}/articles/{id}": {
      parameters: [path("alias", "string"), path("id", "integer")],
      get: {
        operationId: "articles.get",
        "x-yampi-result": "one",
        "x-yampi-idempotent": true,
        parameters: [include],
        responses: responses("Article"),
      },
    },
  },
  components: {
    schemas: {
      Article: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "integer" }, author: text, comments: { type: "array", items: { type: "string" } } },
      },
      ArticlePage: {
        type: "object",
        required: ["data"],
        properties: { data: { type: "array", items: ref("Article") }, scroll_id: { type: ["string", "null"] } },
      },
    },
  },
} as unknown as OpenAPI3;

/** How a consumer writes it, and what must not compile. */
export const consumer = `import type { Article } from "@yampi-openapi/types";
import { type ArticlesListParams, toDay, Yampi } from "./index.js";

const yampi = new Yampi();
const params: ArticlesListParams = { active: [1, 0], tag: ["new"], date: { on: toDay(new Date()) }, q: "x", sortedBy: "asc" };
export const list = yampi.articles.list(params);
for await (const article of yampi.articles.list({ include: ["author", "stats"], date: { from: "2026-01-01", to: "2026-01-31" } })) {
  const author: string = article.author;
  const comments: string[] | undefined = article.comments;
  console.log(author, comments);
}
export const both: Promise<Required<Article>> = yampi.articles.get(1, { include: ["author", "comments"] as const });
export const comments: string[] = (await yampi.articles.list({ include: ["comments"] })).data.flatMap((article) => article.comments);
yampi.raw.GET("/{alias}/articles", {
  params: { path: { alias: "loja" }, query: { "active[]": [1], scroll: true, scroll_id: "x", date: "created_at:2026-01-01" } },
});

// @ts-expect-error a method has no brackets
yampi.articles.list({ "active[]": [1] });
// @ts-expect-error raw has them
yampi.raw.GET("/{alias}/articles", { params: { path: { alias: "loja" }, query: { active: [1] } } });
// @ts-expect-error an array is wanted
yampi.articles.list({ active: 1 });
// @ts-expect-error of 0 and 1
yampi.articles.list({ active: [2] });
// @ts-expect-error the client scrolls by itself
yampi.articles.list({ scroll: true });
// @ts-expect-error there is no such relation
yampi.articles.list({ include: ["authors"] });
// @ts-expect-error it was not asked for
export const unasked: string = (await yampi.articles.get(1, { include: ["author"] })).comments[0];
`;

import type { OpenAPI3 } from "openapi-typescript";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const object = (properties: object, required: string[] = []) => ({ type: "object", properties, required });
const responses = (status: number, schema?: object) => ({ [status]: { description: "It.", ...(schema && json(schema)) } });
const parameter = (name: string, place: "path" | "query", type: string) => ({
  name,
  in: place,
  required: place === "path",
  schema: { type },
});
const alias = parameter("alias", "path", "string");
const id = parameter("id", "path", "integer");
const page = parameter("page", "query", "integer");
const limit = parameter("limit", "query", "integer");
const notify = parameter("notify", "query", "boolean");
const one = (operationId: string, idempotent: boolean, more: object) => ({
  operationId,
  "x-yampi-result": "one",
  "x-yampi-idempotent": idempotent,
  ...more,
});
const none = (operationId: string, more: object = {}) => ({
  ...one(operationId, true, { responses: responses(204), ...more }),
  "x-yampi-result": "none",
});
const noteBody = { required: true, ...json(ref("NoteInput")) };

/** A shop's notes, by our rules, with every form of write and a resource below another. */
export const notes = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  servers: [{ url: "https://notes.example/v1" }],
  paths: {
    "/{alias}/notes": {
      parameters: [alias],
      post: one("notes.create", false, {
        parameters: [notify],
        requestBody: noteBody,
        responses: responses(201, object({ data: ref("Note") }, ["data"])),
      }),
    },
    "/{alias}/notes/{id}": {
      parameters: [alias, id],
      get: one("notes.get", true, { responses: responses(200, ref("NoteEnvelope")) }),
      put: one("notes.update", true, { requestBody: noteBody, responses: responses(200, ref("NoteEnvelope")) }),
      patch: one("notes.pin", true, { requestBody: noteBody, responses: responses(200, ref("NoteEnvelope")) }),
      delete: none("notes.delete", { parameters: [notify] }),
    },
    "/{alias}/notes/{id}/archive": {
      parameters: [alias, id],
      post: none("notes.archive", { requestBody: json(object({ reason: { type: "string" } })), responses: responses(202) }),
    },
    "/{alias}/notes/{id}/lines": {
      parameters: [alias, id],
      get: {
        ...one("notes.lines.list", true, { parameters: [page, limit], responses: responses(200, ref("LineList")) }),
        "x-yampi-result": "list",
        "x-yampi-list": { key: "id", paging: "page" },
      },
      post: one("notes.lines.create", false, {
        parameters: [{ ...notify, required: true }],
        requestBody: { required: true, ...json(object({ text: { type: "string" } }, ["text"])) },
        responses: responses(200, ref("Line")),
      }),
      delete: none("notes.lines.delete", {
        requestBody: {
          required: true,
          ...json(object({ lines_ids: { type: "array", items: { type: "integer" } } }, ["lines_ids"])),
        },
      }),
    },
  },
  components: {
    schemas: {
      Note: object({ id: { type: "integer" }, title: { type: "string" } }, ["id"]),
      // Says more than the drift check knows, which is of responses alone.
      NoteInput: {
        ...object(
          {
            title: { type: "string" },
            pinned: { type: "string", enum: ["false", "true"], "x-yampi-boolean": true },
            hidden: ref("Flag"),
          },
          ["title"],
        ),
        minProperties: 1,
      },
      Flag: { type: "integer", enum: [0, 1], "x-yampi-boolean": true },
      NoteEnvelope: object({ data: ref("Note") }, ["data"]),
      Line: object({ id: { type: "integer" }, text: { type: "string" } }, ["id"]),
      LineList: object({ data: { type: "array", items: ref("Line") } }, ["data"]),
    },
  },
} as unknown as OpenAPI3;

/** How a consumer writes it, and what must not compile. */
export const consumer = `import type { Line, Note } from "@yampi-openapi/types";
import { type NotesCreateBody, Yampi } from "./index.js";

const yampi = new Yampi();
const body: NotesCreateBody = { title: "Olá", pinned: true };
export const created: Promise<Note> = yampi.notes.create(body, { query: { notify: true }, timeoutMs: 1 });
export const updated: Promise<Note> = yampi.notes.update(1, body, { maxRetries: 0 });
export const pinned: Promise<Note> = yampi.notes.pin(1, body);
export const deleted: Promise<void> = yampi.notes.delete(1, { notify: true }, { alias: "other" });
export const archived: Promise<void>[] = [yampi.notes.archive(1), yampi.notes.archive(1, { reason: "old" }, {})];
export const line: Promise<Line> = yampi.notes.lines.create(1, { text: "x" }, { query: { notify: false } });
export const erased: Promise<void> = yampi.notes.lines.delete(1, { lines_ids: [3] }, { alias: "other" });
for await (const { text } of yampi.notes.lines.list(1)) console.log(text);

// @ts-expect-error the body is needed
yampi.notes.create();
// @ts-expect-error the title is needed
yampi.notes.create({});
// @ts-expect-error the body has no such field
yampi.notes.create({ title: "x", colour: "red" });
// @ts-expect-error a boolean, of which the client makes the text
yampi.notes.create({ title: "x", pinned: "true" });
// @ts-expect-error the query has no such name
yampi.notes.create(body, { query: { loud: true } });
// @ts-expect-error the operation has no query
yampi.notes.update(1, body, { query: {} });
// @ts-expect-error the query is needed, and so are the options
yampi.notes.lines.create(1, { text: "x" });
// @ts-expect-error the body is needed, also of a deletion
yampi.notes.lines.delete(1);
// @ts-expect-error a path comes first
yampi.notes.update(body, 1);
`;

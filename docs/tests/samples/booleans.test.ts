import { Description } from "@yampi-openapi/scripts/generate/description";
import type { OpenAPI3 } from "@yampi-openapi/scripts/openapi-types";
import { expect, it } from "vitest";
import { codeSamples } from "../../src/description/code-samples.ts";

const body = { title: "Olá", pinned: "true", hidden: 0 };
const flag = (values: readonly unknown[]) => ({ enum: values, "x-yampi-boolean": true });
const description = new Description({
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  paths: {
    "/notes": {
      post: {
        operationId: "notes.create",
        "x-yampi-result": "none",
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", properties: { title: {}, pinned: flag(["false", "true"]), hidden: flag([0, 1]) } },
              examples: { documented: { value: body } },
            },
          },
        },
        responses: { 204: { description: "It." } },
      },
    },
  },
} as unknown as OpenAPI3);

it("A body has booleans in TypeScript, and in curl what the API takes for them", () => {
  const context = { description, server: "https://notas.example", credentials: [] };
  const [curl, typescript] = description.operations().flatMap((operation) => codeSamples(operation, context));
  expect(JSON.parse(/--data '([^']*)'/.exec(curl?.source ?? "")?.[1] ?? "")).toEqual(body);
  expect(typescript?.source).toContain('title: "Olá",\n  pinned: true,\n  hidden: false\n');
});

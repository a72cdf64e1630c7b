import { Description } from "@yampi-openapi/scripts/generate/description";
import type { OpenAPI3 } from "@yampi-openapi/scripts/openapi-types";
import { expect, it } from "vitest";
import { codeSamples } from "../../src/description/samples.ts";

const body = { title: "Olá, 'mar' \\o/", pinned: "true", hidden: 0, tags: [], parent: null, open: true };
const flag = (values: readonly unknown[]) => ({ enum: values, "x-yampi-boolean": true });
const description = new Description({
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  servers: [{ url: "https://notas.example" }],
  security: [{ key: [] }],
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "Note-Key" } } },
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

const [curl, typescript, php, python] =
  codeSamples(description)
    .get("notes.create")
    ?.map(({ source }) => source) ?? [];

it("A body has booleans in TypeScript, and in curl what the API takes for them", () => {
  const data = /--data '(.*)'$/s.exec(curl ?? "")?.[1]?.replaceAll("'\\''", "'");
  expect(JSON.parse(data ?? "")).toEqual(body);
  expect(typescript).toContain("pinned: true,\n  hidden: false,\n");
});

it("PHP and Python send what curl sends, each in its notation", () => {
  expect(php?.split("\n")).toEqual([
    "<?php",
    "",
    "require 'vendor/autoload.php'; // composer require guzzlehttp/guzzle",
    "",
    "$client = new GuzzleHttp\\Client(['timeout' => 30]);",
    "",
    "$response = $client->request('POST', 'https://notas.example/notes', [",
    "  'headers' => [",
    "    'Note-Key' => getenv('YAMPI_NOTE_KEY'),",
    "    'Content-Type' => 'application/json'",
    "  ],",
    "  'json' => [",
    "    'title' => 'Olá, \\'mar\\' \\\\o/',",
    "    'pinned' => 'true',",
    "    'hidden' => 0,",
    "    'tags' => [],",
    "    'parent' => null,",
    "    'open' => true",
    "  ]",
    "]);",
    "",
    'echo "done\\n";',
  ]);
  expect(python?.split("\n")).toEqual([
    "import os",
    "",
    "import requests  # pip install requests",
    "",
    'response = requests.post("https://notas.example/notes",',
    "    headers={",
    '      "Note-Key": os.environ["YAMPI_NOTE_KEY"],',
    '      "Content-Type": "application/json"',
    "    },",
    "    json={",
    `      "title": "Olá, 'mar' \\\\o/",`,
    '      "pinned": "true",',
    '      "hidden": 0,',
    '      "tags": [],',
    '      "parent": None,',
    '      "open": True',
    "    },",
    "    timeout=30",
    ")",
    "response.raise_for_status()",
    'print("done")',
  ]);
});

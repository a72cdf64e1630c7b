import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { expect, it } from "vitest";
import { languages } from "../../../src/language.ts";
import { guidesFolder } from "../../../src/paths.ts";

interface Schema {
  readonly required?: readonly string[];
  readonly "x-yampi-built"?: string;
}

it.each(languages)(
  "The guide on writing in %s names the fields that updates require although they keep the others",
  async (language) => {
    const { components } = (await Description.load()).document as unknown as {
      readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
    };
    const updates = Object.values(components.schemas).filter((schema) => schema["x-yampi-built"] === "update");
    const required = updates.flatMap((schema) => schema.required ?? []);
    const guide = readFileSync(join(guidesFolder, language, "writing.md"), "utf8");
    expect(required).toContain("brand_id");
    expect(required.filter((field) => !guide.includes(`\`${field}\``))).toEqual([]);
  },
);

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { clientFiles } from "@yampi-openapi/scripts/generate/client-files";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { driftTables } from "@yampi-openapi/scripts/generate/drift-tables";
import { typeFiles } from "@yampi-openapi/scripts/generate/type-files";

/** One step of the generator, in a process of its own: `generate.ts types|client BUNDLE FILE`. The result is kept as JSON. */
const [step, bundle = "", file = ""] = process.argv.slice(2);
const description = await Description.load(bundle);
const files =
  step === "types" ? await typeFiles(description) : { ...clientFiles(description, "0.0.0"), ...driftTables(description) };
await mkdir(join(file, ".."), { recursive: true });
await writeFile(file, JSON.stringify(files));

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { clientFiles } from "@yampi-openapi/scripts/generate/client-files";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { typeFiles } from "@yampi-openapi/scripts/generate/type-files";
import { validators } from "@yampi-openapi/scripts/generate/validators";

/** One step of the generator, in a process of its own: `generate.ts types|client BUNDLE FILE`. The result is kept as JSON. */
const [step, bundle = "", file = ""] = process.argv.slice(2);
const description = await Description.load(bundle);
const files = step === "types" ? await typeFiles(description) : client();
await mkdir(join(file, ".."), { recursive: true });
await writeFile(file, JSON.stringify(files));

function client() {
  const { code, answers } = validators(description);
  return { ...clientFiles(description, "0.0.0"), "validators.ts": code, "answers.ts": answers };
}

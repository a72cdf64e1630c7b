import { join } from "node:path";
import { root } from "../paths.ts";
import { Description } from "./description.ts";
import { generate } from "./output.ts";
import { typeFiles } from "./type-files.ts";

/** Makes packages/types. */
await generate(join(root, "packages", "types", "src", "generated"), async () => typeFiles(await Description.load()));

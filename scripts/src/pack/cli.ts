import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { createCommand, readOptions } from "../command-line.ts";
import { root } from "../paths.ts";
import { packInto } from "./packages.ts";

readOptions(
  createCommand(
    "npm run pack",
    "Builds the packages, packs them into dist/packages, and prints the line that installs them in another project.",
  ),
);
const folder = join(root, "dist", "packages");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { "packages/types": types, "packages/client": client } = packInto(folder);
console.log(
  `Packed into ${relative(process.cwd(), folder)}. In the folder of your project, run:\n\n  npm install ${types} ${client}\n`,
);

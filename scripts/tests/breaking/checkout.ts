import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../../src/paths.ts";
import { installFiles } from "../../src/release/install.ts";
import { type Edit, edited, shop } from "./shop.ts";

/** A small checkout like this one in a folder of its own: the shop, released at 0.1.0, with packages and the code of a consumer. */
export interface Checkout {
  readonly root: string;
  read(file: string): Promise<string>;
  write(file: string, content: string): Promise<void>;
  /** Changes the description that is bundled there. */
  edit(...edits: Edit[]): Promise<void>;
  /** Every file and what it holds. */
  files(): Promise<{ [file: string]: string }>;
  /** Removes it all. */
  remove(): Promise<void>;
  /** Runs `npm run breaking` there. */
  breaking(...args: string[]): { readonly status: number | null; readonly output: string };
}

const types = `export interface Item { id: number; code: string; kind: "p" | "v"; price: number | string; note?: string | null }\n`;
const client = [
  `import type { Item } from "@yampi-openapi/types";`,
  "export declare const items: { get(id: number): Promise<Item> };\n",
].join("\n");
const consumer = [
  `import { items } from "@yampi-openapi/client";`,
  "export async function sign(): Promise<string> {",
  "  const { kind } = await items.get(1);",
  `  switch (kind) {`,
  `    case "p":`,
  `      return "%";`,
  `    case "v":`,
  `      return "R$";`,
  "  }",
  "}\n",
].join("\n");

const manifests: { readonly [folder: string]: object } = {
  "": { name: "shop", version: "0.1.0", private: true, type: "module", workspaces: ["packages/types", "packages/client"] },
  "packages/types": { name: "@yampi-openapi/types", version: "0.1.0" },
  "packages/client": {
    name: "@yampi-openapi/client",
    version: "0.1.0",
    dependencies: { "@yampi-openapi/types": "0.1.0", semver: "7.8.6" },
  },
};
const lock = {
  name: "shop",
  version: "0.1.0",
  lockfileVersion: 3,
  packages: {
    ...manifests,
    "node_modules/@yampi-openapi/types": { resolved: "packages/types", link: true },
    "node_modules/semver": { version: "7.8.6" },
  },
};

/** Makes such a checkout. */
export async function makeCheckout(): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), "checkout-"));
  const checkout = checkoutAt(folder);
  const bundle = JSON.stringify(shop());
  await Promise.all([
    ...Object.entries(manifests).map(([at, manifest]) => checkout.write(join(at, "package.json"), asJson(manifest))),
    checkout.write("package-lock.json", asJson(lock)),
    checkout.write("CHANGELOG.md", "# Changelog\n\nWhat changed.\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n"),
    ...installFiles.map(async (file) => checkout.write(file, await readFile(join(root, file), "utf8"))),
    checkout.write("openapi/dist/openapi.yaml", bundle),
    checkout.write("openapi/released/openapi.yaml", bundle),
    checkout.write("openapi/released/consumer.ts", consumer),
    checkout.write("packages/types/src/index.ts", types),
    checkout.write("packages/client/src/index.ts", client),
    checkout.write("packages/client/tests/types/consumer.types.ts", `// Of now.\n${consumer}`),
    cp(join(root, "tsconfig.base.json"), join(folder, "tsconfig.base.json")),
    cp(join(root, "scripts", "src", "breaking"), join(folder, "scripts", "src", "breaking"), { recursive: true }),
    ...["paths.ts", "command-line.ts", "json.ts", "type-check.ts", "redocly.ts"].map((file) =>
      cp(join(root, "scripts", "src", file), join(folder, "scripts", "src", file)),
    ),
    symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction"),
    // npm may put a package of scripts here; where it did not, the link leads nowhere.
    mkdir(join(folder, "scripts"), { recursive: true }).then(() =>
      symlink(join(root, "scripts", "node_modules"), join(folder, "scripts", "node_modules"), "junction"),
    ),
  ]);
  return checkout;
}

function checkoutAt(folder: string): Checkout {
  const read = (file: string) => readFile(join(folder, file), "utf8");
  const write = async (file: string, content: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  };
  const bundle = "openapi/dist/openapi.yaml";
  return {
    root: folder,
    read,
    write,
    edit: async (...edits) => write(bundle, JSON.stringify(edited(JSON.parse(await read(bundle)), edits))),
    files: async () => {
      const found = await readdir(folder, { recursive: true, withFileTypes: true });
      const names = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(name, "utf8")])));
    },
    remove: () => rm(folder, { recursive: true }),
    breaking: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/src/breaking/cli.ts", ...args], {
        cwd: folder,
        encoding: "utf8",
      });
      return { status, output: stdout + stderr };
    },
  };
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

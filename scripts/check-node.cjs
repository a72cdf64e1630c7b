// Plain JavaScript for old Node versions: provides the Node of the project, or says what is missing before a TypeScript file fails with a
// syntax error.
const { existsSync, symlinkSync } = require("node:fs");
const { join, relative } = require("node:path");

const { version, platform, arch } = process;
const needed = 24;

if (Number(version.slice(1).split(".")[0]) < needed) {
  const modules = join(__dirname, "..", "node_modules");
  const installed = join(modules, `node-${platform}-${arch}`, "bin", "node");
  const bin = join(modules, ".bin");
  if (existsSync(installed) && !existsSync(join(bin, "node"))) {
    // npm 11 has linked it; npm 10, which comes with Node 20 and 22, has not.
    symlinkSync(relative(bin, installed), join(bin, "node"));
  } else {
    console.error(`This project needs Node ${needed} or newer, but npm scripts run on ${version}.
npm installs Node ${needed} itself on Linux (x64, arm64) and Windows (x64). On ${platform} ${arch} it did not.
Install Node ${needed}, or run npm ci again with npm 11 (npx npm@11 ci) and without --omit=optional.`);
    process.exit(1);
  }
}

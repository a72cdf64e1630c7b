// Plain JavaScript for old Node versions: says what is missing before a TypeScript file fails with a syntax error.
const { version, platform, arch } = process;
const needed = 24;

if (Number(version.slice(1).split(".")[0]) < needed) {
  console.error(`This project needs Node ${needed} or newer, but npm scripts run on ${version}.
npm installs Node ${needed} itself on Linux (x64, arm64) and Windows (x64). On ${platform} ${arch} it did not.
Install Node ${needed}, or run npm ci again with optional dependencies, and then try again.`);
  process.exit(1);
}

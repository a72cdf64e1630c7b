import { join, relative } from "node:path";
import { createCommand, readOptions } from "./command-line.ts";
import { startMock } from "./mock/server.ts";
import { root } from "./paths.ts";
import { runChild } from "./run-child.ts";
import { make } from "./turbo.ts";

/** `npm start`: the whole chain once, from the description to a consumer that calls the mock through the client. */
const made = [
  ["the description, linted and bundled", "openapi/dist/openapi.yaml"],
  ["its types", "packages/types/dist/index.d.ts"],
  ["the client", "packages/client/dist/index.js"],
  ["the documentation, for npm run docs:serve", "dist/docs/index.html"],
  ["a consumer of the client", "packages/examples/coupon-report/dist/main.js"],
  ["another, for the browser", "packages/examples/cluster-dashboard/dist/index.html"],
] as const;

readOptions(
  createCommand(
    "npm start",
    "Lints and bundles the description, generates and builds all packages and the documentation, and lets a consumer call the mock through the client. Then it ends.",
  ),
);
// A build compares the generated files with the description, and makes none.
await make("generate");
await make("lint", "build", "docs");

const mock = await startMock();
console.log(`\nPrism serves the description at ${mock.url}. coupon-report asks it for a coupon, through the client:\n`);
const reported = await couponReport(mock.url);
await mock.close();
if (reported !== 0) process.exit(reported);

console.log("\nMade:");
for (const [what, file] of made) console.log(`  ${relative(root, join(root, file)).padEnd(54)} ${what}`);
console.log(
  "\nNext: npm run demo (a dashboard in the browser), npm run mock (the mock, to call it yourself), npm test (all checks), README.md (how to use the client).",
);

function couponReport(baseUrl: string): Promise<number> {
  const program = join(root, "packages", "examples", "coupon-report", "dist", "main.js");
  return runChild([program, "9001", "--alias", "minha-loja", "--base-url", baseUrl], {
    env: { ...process.env, YAMPI_USER_TOKEN: "any", YAMPI_USER_SECRET_KEY: "any" },
  });
}

import { portIsTaken } from "../command-line.ts";
import type { ServedOperation } from "./examples.ts";
import { startMock } from "./server.ts";
import { readSettings, type Settings } from "./settings.ts";
import type { GivenResponse } from "./trouble.ts";

/** `npm run mock`: Prism on the bundled description, with a line for every response, until Ctrl-C. */
const settings = readSettings();
const mock = await startMock({ ...settings, onResponse }).catch((error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === "EADDRINUSE" ? portIsTaken("npm run mock", settings.port) : message);
  process.exit(1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await mock.close();
    console.log("\nThe mock has stopped.");
  });
}
console.log(startText(mock.url, mock.serves, settings));

function startText(
  url: string,
  serves: readonly ServedOperation[],
  { shape, errors, latencyMs: [least, most], seed, list }: Settings,
): string {
  const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 4 });
  const base = `${url}/minha-loja`;
  const credentials = "-H 'User-Token: any' -H 'User-Secret-Key: any'";
  return `The mock listens at ${url} and takes any alias and any credentials. Ctrl-C stops it.

  shape    ${shape}
  errors   ${errors === 0 ? "none" : `${percent.format(errors)} of the responses: 429, 500, 503 or a reset connection (seed ${seed})`}
  latency  ${most === 0 ? "none" : least === most ? `${least} ms` : `${least} to ${most} ms (seed ${seed})`}
  serves   ${list ? `${serves.length} operations:\n\n${listText(serves, shape)}` : `${countText(serves)}; --list shows each`}

Try it:

  curl ${credentials} ${base}/pricing/promocodes/9001
  curl ${credentials} -H 'Prefer: example=${shape === "observed" ? "documented" : "observed"}' ${base}/customers/70001
  curl ${credentials} -H 'Prefer: code=429' '${base}/customers/clusters/7/customers?limit=50'
`;
}

/** `241 operations; examples: 60 observed, 120 documented, 50 inferred, 11 without a body` */
function countText(serves: readonly ServedOperation[]): string {
  const counts = new Map<string, number>();
  for (const { examples } of serves) {
    const [given = "without a body"] = examples;
    counts.set(given, (counts.get(given) ?? 0) + 1);
  }
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([given, count]) => `${count} ${given}`);
  return `${serves.length} operations; examples: ${parts.join(", ")}`;
}

function listText(serves: readonly ServedOperation[], shape: string): string {
  const routes = serves.map(({ method, path }) => `${method.padEnd(6)} ${path}`);
  const width = Math.max(...routes.map(({ length }) => length));
  const lines = serves.map(({ status, examples }, index) => {
    const given = examples.length === 0 ? `${status} without a body` : exampleText(examples, shape);
    return `  ${routes[index]?.padEnd(width)}  ${given}`;
  });
  return lines.join("\n");
}

/** `inferred, for want of observed (also documented, empty)` */
function exampleText([first, ...others]: readonly string[], shape: string): string {
  const instead = first === shape ? "" : `, for want of ${shape}`;
  return `${first}${instead}${others.length > 0 ? ` (also ${others.join(", ")})` : ""}`;
}

function onResponse({ method, path, status, violations }: GivenResponse): void {
  console.log([`${method} ${path} ${status ?? "no response"}`, ...violations].join("\n    "));
}

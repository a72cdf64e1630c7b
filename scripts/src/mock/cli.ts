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
console.log(startText(mock.url, mock.serves, settings));
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await mock.close();
    console.log("\nThe mock has stopped.");
  });
}

function startText(
  url: string,
  serves: readonly ServedOperation[],
  { shape, errors, latencyMs: [least, most], seed }: Settings,
): string {
  const routes = serves.map(({ method, path }) => `${method.padEnd(6)} ${path}`);
  const width = Math.max(...routes.map(({ length }) => length));
  const lines = serves.map(({ status, examples }, index) => {
    const given = examples.length === 0 ? `${status} without a body` : exampleText(examples, shape);
    return `  ${routes[index]?.padEnd(width)}  ${given}`;
  });
  const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 4 });
  const base = `${url}/minha-loja`;
  const credentials = "-H 'User-Token: any' -H 'User-Secret-Key: any'";
  return `The mock listens at ${url} and takes any alias and any credentials. Ctrl-C stops it.

  shape    ${shape}
  errors   ${errors === 0 ? "none" : `${percent.format(errors)} of the responses: 429, 500, 503 or a reset connection (seed ${seed})`}
  latency  ${most === 0 ? "none" : least === most ? `${least} ms` : `${least} to ${most} ms (seed ${seed})`}

${lines.join("\n")}

Try it:

  curl ${credentials} ${base}/pricing/promocodes/9001
  curl ${credentials} -H 'Prefer: example=${shape === "observed" ? "documented" : "observed"}' ${base}/customers/70001
  curl ${credentials} -H 'Prefer: code=429' '${base}/customers/clusters/7/customers?limit=50'
`;
}

/** `inferred, for want of observed (also documented, empty)` */
function exampleText([first, ...others]: readonly string[], shape: string): string {
  const instead = first === shape ? "" : `, for want of ${shape}`;
  return `${first}${instead}${others.length > 0 ? ` (also ${others.join(", ")})` : ""}`;
}

function onResponse({ method, path, status, violations }: GivenResponse): void {
  console.log([`${method} ${path} ${status ?? "no response"}`, ...violations].join("\n    "));
}

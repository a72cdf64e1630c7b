import { createSingleProcessPrism } from "@stoplight/prism-cli/dist/util/createServer.js";
import { bundleFile } from "../paths.ts";

/** `npm run mock`: Prism on the bundled description, with its log of every request, until Ctrl-C. */
const port = readPort(process.env.PORT ?? "4010");
await createSingleProcessPrism({
  document: bundleFile,
  host: "127.0.0.1",
  port,
  dynamic: false,
  cors: true,
  errors: false,
  multiprocess: false,
  ignoreExamples: false,
  jsonSchemaFakerFillProperties: true,
  seed: "",
  verboseLevel: "info",
}).catch((error: unknown) => {
  // Prism throws its messages as they are.
  const taken = String(error).includes("EADDRINUSE");
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm run mock` : error);
  process.exit(1);
});

const credentials = "-H 'User-Token: any' -H 'User-Secret-Key: any'";
const base = `http://127.0.0.1:${port}/minha-loja`;
console.log(`
Try it (any alias and any credentials will do; Ctrl-C stops the mock):

  curl ${credentials} ${base}/pricing/promocodes/9001
  curl ${credentials} -H 'Prefer: example=documented' '${base}/customers/clusters/7/customers?limit=50'
  curl ${credentials} -H 'Prefer: code=429' ${base}/customers/70001
`);

function readPort(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  console.error(`PORT: expected a port number from 1 to 65535, got ${JSON.stringify(text)}`);
  process.exit(2);
}

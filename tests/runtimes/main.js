import * as client from "@yampi-openapi/client";
import { runSuite } from "./suite.js";

/** Entry point of run times with a command line: the addresses come as JSON, the results go out as JSON. */
const argument = globalThis.Deno?.args[0] ?? globalThis.process.argv[2];
console.log(JSON.stringify(await runSuite(client, JSON.parse(argument))));

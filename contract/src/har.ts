import { main } from "./cli/run.ts";
import { runHar } from "./har/run.ts";

await main(runHar);

import { main } from "./cli/run.ts";
import { runLive } from "./live/run.ts";

await main(runLive);

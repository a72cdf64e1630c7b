#!/usr/bin/env node
import { main } from "@yampi-openapi/example-command-line/main";
import { run } from "./run.js";

await main(run);

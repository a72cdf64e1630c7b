import { writeCoverage } from "../coverage.ts";

/** Makes all generated files again, and removes what does not belong among them, which turbo would leave where it takes them from its cache. */
await import("./types.ts");
await import("./client.ts");
await writeCoverage();

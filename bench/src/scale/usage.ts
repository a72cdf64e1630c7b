import { writeFileSync } from "node:fs";

/** Loaded before a program, writes what it took where `SCALE_USAGE` says: the most memory it had, in kilobytes. */
process.on("exit", () => {
  const { SCALE_USAGE } = process.env;
  if (SCALE_USAGE) writeFileSync(SCALE_USAGE, String(process.resourceUsage().maxRSS));
});

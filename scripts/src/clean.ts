import { rmSync } from "node:fs";

/** Removes what the build of the package in this folder made before, so that no file of a source that is gone stays in it. */
rmSync("dist", { recursive: true, force: true });

import { createWorker } from "./create-worker.js";

/** The gateway on Workers. A module of its own, since Workers takes every export of it for an entry point. */
export default createWorker();

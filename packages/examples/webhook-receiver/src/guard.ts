import { nameOf } from "./log.js";

/**
 * Says what fails when nobody waits for it any more, such as a promise that a handler left behind, and quotes nothing of it; Node would print
 * the error, which may quote an event. An error that leaves the program in an unknown state ends it; nothing that was acknowledged is lost.
 */
export function guardProcess(): void {
  process.on("unhandledRejection", (reason) => {
    console.error(`A promise was rejected that nobody waited for: ${nameOf(reason)}.`);
  });
  process.on("uncaughtException", (error) => {
    console.error(`error: The receiver ends, because of an error that nobody caught: ${nameOf(error)}.`);
    process.exit(1);
  });
}

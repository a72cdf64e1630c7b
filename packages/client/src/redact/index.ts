/**
 * Hides secrets and personal data in what the API sent, so that it can be logged.
 *
 * @packageDocumentation
 */
export { redact } from "./redact.js";

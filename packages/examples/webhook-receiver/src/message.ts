import type { Message } from "./queue.js";

/**
 * Copies what a handler returned, so that nothing of it is the handler's when it is written.
 *
 * @throws TypeError where it is no array of messages.
 */
export function readMessages(returned: unknown): readonly Message[] {
  if (!Array.isArray(returned)) throw new TypeError("A handler returns an array of messages, empty where there are none.");
  return Array.from(returned as readonly unknown[], readMessage);
}

function readMessage(value: unknown, index: number): Message {
  const { topic, id, onceFor } = (value ?? {}) as { readonly [name in keyof Message]?: unknown };
  if (typeof topic !== "string" || topic === "") throw expected(index, "topic", "a text that is not empty");
  if (typeof id !== "number" || !Number.isSafeInteger(id)) throw expected(index, "id", "a whole number");
  if (onceFor !== undefined && typeof onceFor !== "string") throw expected(index, "onceFor", "a text, or nothing");
  return { topic, id, onceFor };
}

function expected(index: number, name: keyof Message, what: string): TypeError {
  return new TypeError(`Message ${index} of a handler: ${name}: expected ${what}.`);
}

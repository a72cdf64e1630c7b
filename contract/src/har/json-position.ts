import { type ParseError, parse } from "jsonc-parser";

/** Where a text is no JSON any more. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Whether the text ends too early. */
  readonly isEnd: boolean;
}

/** Finds the fault of a text that `JSON.parse` refuses. Node's own message gives no position for most, and quotes the text. */
export function findSyntaxError(text: string): Position {
  const faults: ParseError[] = [];
  parse(text, faults, { disallowComments: true });
  return positionOf(text, faults[0]?.offset ?? text.length);
}

/** The line and column of a place in a text. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1, isEnd: offset >= text.trimEnd().length };
}

import type { Parts } from "../description/contract/parts.js";

/** What has to agree, before a mock of it is started. */
export type Planted = Omit<Parts, "mockUrl">;

/** One change at one place, which some check of the contract ought to notice. */
export interface Mutant {
  /** What is changed: the description, data that was generated from it, or code that was written by hand. */
  readonly what: "description" | "generated" | "code";
  /** The kind of change. */
  readonly change: string;
  readonly place: string;
  /** The operations that have what is changed, where its place does not name them. */
  readonly operations?: readonly string[];
  /** Makes the change; what it gives stands until `unplant`. */
  readonly plant: (parts: Planted) => Planted | Promise<Planted>;
  readonly unplant?: () => void;
}

export function nameOf({ change, place }: Mutant): string {
  return `${change}: ${place}`;
}

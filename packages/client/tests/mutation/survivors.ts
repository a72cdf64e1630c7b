/** Mutants of a kind that may survive. */
export interface Survivor {
  readonly name: RegExp;
  readonly reason: string;
  /** Whether others of this kind are noticed; else one that is killed has to be taken out here. */
  readonly mayBeKilled?: true;
}

/** Mutants that may survive, and why. Any other survivor fails the check. */
export const survivors: readonly Survivor[] = [
  {
    name: /^default (lost|changed): \/components\/parameters\/(Limit|SkipCache)\//,
    reason:
      "The default is what the API takes where nothing is sent. The client sends nothing then, and only the API could tell.",
  },
  {
    name: /^field of an example lost: /,
    reason: "Where nothing notices, the field is optional and another example shows it: one without it is a true one.",
    mayBeKilled: true,
  },
  {
    name: /^encodes nothing: request\/path /,
    reason: "The checks of the arguments let nothing into a path that would have to be encoded.",
  },
];

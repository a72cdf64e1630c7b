import { expect } from "vitest";
import { operationsOf } from "../../support/description.js";
import { bodyChecks } from "./checks/bodies.js";
import { listChecks } from "./checks/lists.js";
import { parameterChecks } from "./checks/parameters.js";
import { requestBodyChecks } from "./checks/request-bodies.js";
import { requestChecks } from "./checks/requests.js";
import { responseChecks } from "./checks/responses.js";
import { tableCheck } from "./checks/table.js";
import { type Check, missingExample, type Parts } from "./parts.js";

/** What is checked, of one operation or of all together. */
export interface Group {
  readonly about: string;
  readonly checks: readonly Check[];
}

/** What the description and the client's drift check have to agree on; no mock is asked. */
export function bodyGroups(parts: Omit<Parts, "mockUrl">): Group[] {
  const bodies = bodyChecks(parts);
  return operationsOf(parts.document).map((operation) => ({ about: operation.id, checks: bodies(operation) }));
}

/** What the description, its mock and the client have to agree on. */
export function callGroups(parts: Parts): Group[] {
  const described = operationsOf(parts.document);
  const ids = described.map(({ id }) => id).sort();
  const parameters = parameterChecks(parts);
  return [
    {
      about: "The operations of the description",
      checks: [
        {
          says: "are those of the client, no more and no fewer",
          run: () => expect(parts.operations.map(({ id }) => id).sort()).toEqual(ids),
        },
      ],
    },
    ...described.map((operation) => ({
      about: operation.id,
      checks: missingExample(operation)
        ? [{ says: "can be called with its examples", run: () => expect(missingExample(operation)).toBeUndefined() }]
        : [
            tableCheck(parts, operation),
            ...requestChecks(parts, operation),
            ...requestBodyChecks(parts, operation),
            ...responseChecks(parts, operation),
            ...listChecks(parts, operation),
            ...parameters(operation),
          ],
    })),
  ];
}

/** The checks of a part of the groups: what operations share is checked for the first of them. */
export function sampled(groups: readonly Group[]): Group[] {
  const met = new Set<string>();
  return groups.map(({ about, checks }) => ({
    about,
    checks: checks.filter(({ shared }) => shared === undefined || (!met.has(shared) && met.add(shared))),
  }));
}

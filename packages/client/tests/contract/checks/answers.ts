import { expect } from "vitest";
import type { Described } from "../../support/description.js";
import { cases, errorCases } from "../cases.js";
import { type Check, clientOf, type Exchange, type Parts, rejection } from "../parts.js";

/** Every answer that is described, asked of the mock by its name: what the method gives, or rejects with. */
export function answerChecks(parts: Parts, { id, definition, responses }: Described): Check[] {
  const found = cases[id];
  if (!found) return [{ says: "has a case in cases.ts", run: () => expect(found).toBeDefined() }];

  const [success, ...errors] = responses;
  const examples = Object.entries(success?.examples ?? {});

  return [
    {
      says: "answers 200, and with every error that has a case",
      run: () => {
        const isList = definition["x-yampi-result"] === "list";
        const expected = Object.keys(errorCases).filter((status) => status !== "400" || isList);
        expect(responses.map(({ status }) => status)).toEqual(["200", ...expected]);
      },
    },
    {
      says: "expects something of every example of its 200, and of no other",
      run: () => expect(Object.keys(found.expected)).toEqual(examples.map(([name]) => name)),
    },
    ...examples.flatMap(([name, example]) => [
      {
        says: `gives what the example ${name} holds, field by field, and Prism finds nothing wrong`,
        run: async () => {
          const { yampi, exchanges } = clientOf(parts);
          const result = await found.call(yampi, { headers: { Prefer: `example=${name}` } });
          expect(result).toEqual(found.expected[name]?.(example as never));
          expectNoViolation(exchanges);
        },
      },
      {
        says: `shows the example ${name} to a validator as it came`,
        run: async () => {
          const shown: unknown[] = [];
          const { yampi } = clientOf(parts, { validate: (answer) => shown.push(answer) });
          await found.call(yampi, { headers: { Prefer: `example=${name}` } });
          expect(shown).toEqual([{ operation: id, status: 200, body: example }]);
        },
      },
    ]),
    ...errors.flatMap(({ status, examples: bodies }) => [
      {
        says: `expects something of every example of its ${status}, and of no other`,
        run: () => expect(Object.keys(bodies)).toEqual(Object.keys(errorCases[status]?.messages ?? {})),
      },
      ...Object.entries(bodies).map(([name, body]) => ({
        says: `rejects with the class for ${status}, and what the example ${name} says`,
        run: async () => {
          const code = status.replace("XX", "00");
          const shown: unknown[] = [];
          const { yampi, exchanges } = clientOf(parts, { validate: (answer) => shown.push(answer) });
          const options = { headers: { Prefer: `code=${code}, example=${name}` } };
          const error = await rejection(() => found.call(yampi, options));
          const { error: errorClass = "", messages = {} } = errorCases[status] ?? {};
          const { errors: fields = {} } = body as { readonly errors?: object };
          expect((error as Error).name).toBe(errorClass);
          expect((error as object).constructor).toBe((parts.client as { readonly [name: string]: unknown })[errorClass]);
          expect(error).toMatchObject({ status: Number(code), operation: id, errors: fields });
          if (status === "422") expect(fields).not.toEqual({});
          expect((error as Error).message).toContain(`${id}: ${code} ${messages[name]}`);
          expect((error as { retryAfterMs?: number }).retryAfterMs).toEqual(status === "429" ? expect.any(Number) : undefined);
          expect(shown).toEqual([{ operation: id, status: Number(code), body }]);
          expectNoViolation(exchanges);
        },
      })),
    ]),
  ];
}

/** Prism holds the request and the answer against the description. */
function expectNoViolation(exchanges: readonly Exchange[]): void {
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]?.response.headers.get("sl-violations")).toBeNull();
}

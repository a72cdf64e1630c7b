import { expect } from "vitest";
import type { Described, DescribedResponse } from "../../support/description.js";
import type { ContractCase } from "../cases/case.js";
import { cases, errorCases } from "../cases.js";
import { type Check, clientOf, type Exchange, type Parts, rejection, successesOf } from "../parts.js";

/** Every answer that is described, asked of the mock by its name: what the method gives, or rejects with. */
export function answerChecks(parts: Parts, operation: Described): Check[] {
  const { id, definition, responses } = operation;
  const found = cases[id];
  if (!found) return [{ says: "has a case in cases.ts", run: () => expect(found).toBeDefined() }];

  const successes = successesOf(operation);
  const errors = responses.filter((response) => !successes.includes(response));
  const { statuses = ["200"] } = found;

  return [
    {
      says: `answers ${statuses.join(" and ")}, and with every error that has a case`,
      run: () => {
        const { paging = "none" } = (definition["x-yampi-list"] ?? {}) as { paging?: string };
        const expected = Object.keys(errorCases).filter((status) => status !== "400" || paging !== "none");
        expect(responses.map(({ status }) => status)).toEqual([...statuses, ...expected]);
      },
    },
    ...successes.flatMap((success) => successChecks(parts, operation, success, found)),
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

function successChecks(
  parts: Parts,
  { id }: Described,
  { status, examples }: DescribedResponse,
  { call, expected = {} }: ContractCase,
): Check[] {
  const answered = async (example?: string) => {
    const shown: unknown[] = [];
    const { yampi, exchanges } = clientOf(parts, { validate: (answer) => shown.push(answer) });
    const prefer = [`code=${status}`, ...(example === undefined ? [] : [`example=${example}`])];
    const result = await call(yampi, { headers: { Prefer: prefer.join(", ") } });
    return { result, shown, exchanges };
  };
  const names = Object.keys(examples);
  if (names.length === 0) {
    return [
      {
        says: `gives nothing at its ${status}, which is empty, and Prism finds nothing wrong`,
        run: async () => {
          const { result, shown, exchanges } = await answered();
          expect({ result, shown, expected }).toEqual({ result: undefined, shown: [], expected: {} });
          expect(exchanges[0]?.response.status).toBe(Number(status));
          expectNoViolation(exchanges);
        },
      },
    ];
  }
  return [
    {
      says: `expects something of every example of its ${status}, and of no other`,
      run: () => expect(Object.keys(expected)).toEqual(names),
    },
    ...Object.entries(examples).flatMap(([name, example]) => [
      {
        says: `gives what the example ${name} of its ${status} holds, field by field, and Prism finds nothing wrong`,
        run: async () => {
          const { result, exchanges } = await answered(name);
          expect(withoutResponse(result)).toEqual(expected[name]?.(example as never));
          expectNoViolation(exchanges);
        },
      },
      {
        says: `shows the example ${name} of its ${status} to a validator as it came`,
        run: async () => {
          const { shown } = await answered(name);
          expect(shown).toEqual([{ operation: id, status: Number(status), body: example }]);
        },
      },
    ]),
  ];
}

/** A page without the response that it came in, which is not data. */
function withoutResponse(result: unknown): unknown {
  if (typeof result !== "object" || result === null || !("pagination" in result)) return result;
  const { response, ...page } = result as { readonly response?: unknown };
  return page;
}

/** Prism holds the request and the answer against the description. */
function expectNoViolation(exchanges: readonly Exchange[]): void {
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]?.response.headers.get("sl-violations")).toBeNull();
}

import { expect } from "vitest";
import type { Described, DescribedResponse } from "../../../support/description.js";
import { cases, errorCases } from "../cases.js";
import { expectedResult, messageIn } from "../derived/results.js";
import { type Check, callWithAll, clientOf, type Exchange, isShared, type Parts, rejection, successesOf } from "../parts.js";

/** Every response that is described, asked of the mock by its name: what the method gives, or rejects with. */
export function responseChecks(parts: Parts, operation: Described): Check[] {
  const { id, responses } = operation;
  const successes = successesOf(operation);
  const errors = responses.filter((response) => !successes.includes(response));

  return [
    {
      says: "has the statuses that the client knows, and of errors only such as have a class",
      run: () => {
        expect(responses.map(({ status }) => status).sort()).toEqual(Object.keys(parts.responses[id] ?? {}).sort());
        expect(Object.keys(errorCases)).toEqual(expect.arrayContaining(errors.map(({ status }) => status)));
      },
    },
    ...successes.flatMap((success) => successChecks(parts, operation, success)),
    ...errors.flatMap((response) => errorChecks(parts, operation, response)),
  ];
}

function errorChecks(parts: Parts, operation: Described, response: DescribedResponse): Check[] {
  const { status, place, examples: bodies } = response;
  const { id } = operation;
  return [
    {
      says: `expects something of every example of its ${status}, and of no other`,
      run: () => {
        const names = Object.keys(bodies);
        if (isShared(response)) expect(names).toEqual(Object.keys(errorCases[status]?.messages ?? {}));
        else expect(names).not.toEqual([]);
      },
    },
    ...Object.entries(bodies).map(([name, body]) => ({
      says: `rejects with the class for ${status}, and what the example ${name} says`,
      ...(isShared(response) && { shared: `rejects ${place} ${name}` }),
      run: async () => {
        const code = status.replace("XX", "00");
        const shown: unknown[] = [];
        const { yampi, exchanges } = clientOf(parts, { validate: (response) => shown.push(response) });
        const options = { headers: { Prefer: `code=${code}, example=${name}` } };
        const error = await rejection(() => callWithAll(yampi, operation, options));
        const { error: errorClass = "", messages = {} } = errorCases[status] ?? {};
        const expected = (isShared(response) ? messages[name] : undefined) ?? messageIn(body, Number(code));
        const { errors: fields = {} } = body as { readonly errors?: object };
        expect((error as Error).name).toBe(errorClass);
        expect((error as object).constructor).toBe((parts.client as { readonly [name: string]: unknown })[errorClass]);
        expect(error).toMatchObject({ status: Number(code), operation: id, errors: fields });
        if (status === "422") expect(fields).not.toEqual({});
        expect((error as Error).message).toContain(`${id}: ${code} ${expected}`);
        expect((error as { retryAfterMs?: number }).retryAfterMs).toEqual(status === "429" ? expect.any(Number) : undefined);
        expect(shown).toEqual([{ operation: id, status: Number(code), body }]);
        expectNoViolation(exchanges);
      },
    })),
  ];
}

function successChecks(parts: Parts, operation: Described, { status, examples }: DescribedResponse): Check[] {
  const { id, definition } = operation;
  const responded = async (example?: string) => {
    const shown: unknown[] = [];
    const { yampi, exchanges } = clientOf(parts, { validate: (response) => shown.push(response) });
    const prefer = [`code=${status}`, ...(example === undefined ? [] : [`example=${example}`])];
    const result = await callWithAll(yampi, operation, { headers: { Prefer: prefer.join(", ") } });
    return { result, shown, exchanges };
  };
  const names = Object.keys(examples);
  const generated = parts.responses[id]?.[status] ?? [];
  if (names.length === 0) {
    return [
      {
        says: `gives nothing at its ${status}, which is empty, and Prism finds nothing wrong`,
        run: async () => {
          const { result, shown, exchanges } = await responded();
          expect({ result, shown, generated }).toEqual({ result: undefined, shown: [], generated: [] });
          expect(exchanges[0]?.response.status).toBe(Number(status));
          expectNoViolation(exchanges);
        },
      },
    ];
  }
  return [
    {
      says: `has an example of each form of its ${status}`,
      run: () => {
        const { examples: known = names } = cases[id] ?? {};
        expect(names).toEqual(known);
        if (definition["x-yampi-result"] === "none") return;
        const forms = generated.flatMap(({ envelope }) => envelope?.name ?? []);
        expect(names).toEqual(expect.arrayContaining(forms));
        expect(generated).not.toEqual([]);
        if (isPaged(definition)) expect(names).toContain("empty");
        if (definition["x-yampi-result"] !== "list") return;
        const counts = names.map((name) => [
          name,
          (expectedResult(operation, examples[name]) as { data: unknown[] }).data.length > 0,
        ]);
        expect(counts).toEqual(names.map((name) => [name, name !== "empty"]));
      },
    },
    ...Object.entries(examples).map(([name, example]) => ({
      says: `gives what the example ${name} of its ${status} holds, field by field, shows it to a validator, and Prism finds nothing wrong`,
      run: async () => {
        const { result, shown, exchanges } = await responded(name);
        expect(withoutResponse(result)).toEqual(expectedResult(operation, example));
        expect(shown).toEqual([{ operation: id, status: Number(status), body: example }]);
        expectNoViolation(exchanges);
      },
    })),
  ];
}

function isPaged(definition: Described["definition"]): boolean {
  const list = definition["x-yampi-list"] as { readonly paging?: string } | undefined;
  return list !== undefined && list.paging !== "none";
}

/** A page without the response that it came in, which is not data. */
function withoutResponse(result: unknown): unknown {
  if (typeof result !== "object" || result === null || !("pagination" in result)) return result;
  const { response, ...page } = result as { readonly response?: unknown };
  return page;
}

/** Prism compares the request and the response with the description. */
function expectNoViolation(exchanges: readonly Exchange[]): void {
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]?.response.headers.get("sl-violations")).toBeNull();
}

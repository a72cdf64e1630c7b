import type { HttpOperation } from "./operations.ts";

/** Which of two contradicting forms of a response a mock gives: that of the vendor's pages, or that which the API was seen to send. */
export type Shape = (typeof shapes)[number];

export const shapes = ["documented", "observed"] as const;

/** The nearest shape to one without an example: a conclusion is closer to either than they are to each other. */
const nearest: { readonly [shape in Shape]: readonly string[] } = {
  documented: ["documented", "inferred", "observed"],
  observed: ["observed", "inferred", "documented"],
};

/** Puts the example nearest to the shape first, which is the one that Prism gives unless it is asked for another. */
export function shaped(operations: readonly HttpOperation[], shape: Shape): HttpOperation[] {
  const rank = ({ key }: { readonly key: string }): number => {
    const place = nearest[shape].indexOf(key);
    return place < 0 ? nearest[shape].length : place;
  };
  return operations.map((operation) => ({
    ...operation,
    responses: operation.responses.map((response) => ({
      ...response,
      contents: (response.contents ?? []).map((content) => ({
        ...content,
        examples: [...(content.examples ?? [])].sort((a, b) => rank(a) - rank(b)),
      })),
    })),
  }));
}

/** The mock's response to a valid call of one operation. */
export interface ServedOperation {
  readonly method: string;
  readonly path: string;
  /** Of a successful response, such as `200`. */
  readonly status: string;
  /** Names of the examples; the first is given unless another is asked for. */
  readonly examples: readonly string[];
}

export function served(operations: readonly HttpOperation[]): ServedOperation[] {
  return operations.map(({ method, path, responses }) => {
    const success = responses.find(({ code }) => code.startsWith("2"));
    const examples = success?.contents?.[0]?.examples ?? [];
    return {
      method: method.toUpperCase(),
      path,
      status: success?.code ?? "no success",
      examples: examples.map(({ key }) => key),
    };
  });
}

/** An answer of the API that came whole. */
export interface WholeAnswer {
  /** The operationId. */
  readonly operation: string;
  readonly status: number;
  /** What the answer says, in the envelope that it came in. */
  readonly body: unknown;
}

/** Sees every whole answer that is JSON, errors too, before it is unwrapped. It cannot change the outcome: what it throws is ignored. */
export type ResponseValidator = (answer: WholeAnswer) => void;

/** An answer whose body is still text, which may not be JSON. */
type AnswerAsText = Omit<WholeAnswer, "body"> & { readonly text: string };

export function showTo(validate: ResponseValidator | undefined, answer: WholeAnswer | AnswerAsText): void {
  if (!validate) return;
  try {
    validate("text" in answer ? { operation: answer.operation, status: answer.status, body: JSON.parse(answer.text) } : answer);
  } catch {}
}

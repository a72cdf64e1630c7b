import type { OperationObject, ParameterObject, PathItemObject, ReferenceObject } from "../openapi-types.ts";
import type { Description } from "./description.ts";
import { jsonType, type WithContent } from "./media-types.ts";

type Node = { readonly [key: string]: unknown };

/** What a receiver of events has to know of them: the header of their signature, and their names. */
export function webhookConstants(description: Description): string {
  const events = eventsOf(description);
  const [header, ...others] = new Set(events.flatMap((event) => headersOf(description, event)));
  if (header === undefined || others.length > 0) throw new Error("The webhooks need one header, the signature");
  const names = events.flatMap((event) => namesOf(description, event));
  return [
    `/** The header that carries the signature of an event, in lower case, as Node.js has the names of headers. */\nexport const webhookSignatureHeader = ${JSON.stringify(header.toLowerCase())};\n`,
    `/** The names of all events that are described. */\nexport const webhookEventNames = [\n${lines(names)}] as const;\n`,
  ].join("\n");
}

function eventsOf(description: Description): OperationObject[] {
  const { webhooks } = description.document as { webhooks?: { [name: string]: PathItemObject | ReferenceObject } };
  return Object.values(webhooks ?? {}).flatMap((item) => {
    const { post } = description.resolve<PathItemObject>(item);
    return post ? [description.resolve<OperationObject>(post)] : [];
  });
}

function headersOf(description: Description, { parameters = [] }: OperationObject): string[] {
  return parameters
    .map((parameter) => description.resolve<ParameterObject>(parameter))
    .filter(({ in: place }) => place === "header")
    .map(({ name }) => name);
}

function namesOf(description: Description, { requestBody }: OperationObject): string[] {
  const body = description.resolve((requestBody ?? {}) as WithContent);
  return namesIn(description, body.content?.[jsonType(body) ?? ""]?.schema);
}

/** The values of `event`, in all branches of a schema. */
function namesIn(description: Description, schema: unknown): string[] {
  const { oneOf, properties } = description.resolve((schema ?? {}) as Node) as Node;
  if (Array.isArray(oneOf)) return oneOf.flatMap((branch) => namesIn(description, branch));
  const event = (properties as { event?: { enum?: string[] } } | undefined)?.event;
  if (!event?.enum) throw new Error("The body of each event needs an enum of its names in `event`");
  return event.enum;
}

function lines(names: readonly string[]): string {
  return names.map((name) => `  ${JSON.stringify(name)},\n`).join("");
}

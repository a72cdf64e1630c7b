import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { at, description, operationsOf, resolve } from "../../support/description.js";
import { Schemas, sealed } from "../../support/schemas.js";

const folder = fileURLToPath(new URL("../../../../../openapi/tests/fixtures/bodies/", import.meta.url));

/** A body from outside of the description, with every value invented. A file in the folder is all that a new one takes. */
interface Body {
  /** Name of the file. */
  readonly name: string;
  /** How much the source is worth, `captured` first: that body was really sent. */
  readonly strength: "captured" | "captured shape" | "observed" | "modelled" | "documented";
  readonly source: string;
}

/** The response of an operation. */
export interface ResponseBody extends Body {
  readonly kind: "response";
  /** The operationId, which is the method to call. */
  readonly operation: string;
  /** Arguments of the method. */
  readonly args: readonly unknown[];
  readonly status: number;
  readonly body: { readonly data?: unknown };
}

/** What Yampi sends to a webhook. */
export interface EventBody extends Body {
  readonly kind: "webhook";
  readonly body: { readonly event: string };
}

const bodies: readonly (ResponseBody | EventBody)[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({ name: file.slice(0, -".json".length), ...JSON.parse(readFileSync(folder + file, "utf8")) }));

export const responseBodies = bodies.filter((body) => body.kind === "response");
export const eventBodies = bodies.filter((body) => body.kind === "webhook");

/** Whether the body was really sent, so that each of its properties exists. */
export const wasCaptured = ({ strength }: Body): boolean => strength.startsWith("captured");

const operations = new Map(operationsOf(description).map((operation) => [operation.id, operation]));

/** The operation of a response. */
export function operationOf({ operation }: ResponseBody) {
  const described = operations.get(operation);
  if (!described) throw new Error(`The description has no operation ${operation}`);
  return described;
}

/** Pointer to the schema of a response. */
export function schemaOfResponse(body: ResponseBody): string {
  const response = operationOf(body).responses.find(({ status }) => status === String(body.status));
  if (!response) throw new Error(`The description has no ${body.status} of ${body.operation}`);
  return response.schema;
}

/** Pointer to the schema of the event with this name. */
export function schemaOfEvent({ body }: EventBody): string {
  const branches = at(description, "/components/schemas/KnownWebhookEvent/oneOf") as { readonly $ref: string }[];
  const branch = branches.find((each) =>
    (at(resolve(description, each), "/properties/event/enum") as string[]).includes(body.event),
  );
  if (!branch) throw new Error(`The description has no event ${body.event}`);
  return branch.$ref.slice(1);
}

/** The schemas as they are. */
export const schemas = new Schemas(description, { allErrors: true });
/** The same, to which a property that the description does not name is a fault at any depth. */
export const sealedSchemas = new Schemas(sealed(description), { allErrors: true });

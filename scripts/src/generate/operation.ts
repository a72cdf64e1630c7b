import { componentOf } from "../json.ts";
import type { OperationObject, ParameterObject, PathItemObject, Schema, SchemaObject } from "../openapi-types.ts";
import type { BundledDocument } from "./bundled-document.ts";
import { type DescribedList, describedList } from "./lists.ts";
import { jsonType, type WithContent } from "./media-types.ts";
import { type DescribedParameter, describedParameters, parametersOf } from "./parameters.ts";
import { type DescribedRequestBody, describedRequestBody } from "./request-body.ts";

const results = ["one", "list", "none", "whole"] as const;

/** What the method of an operation returns: an entity, a list of them, nothing, or the whole response. */
export type Result = (typeof results)[number];

/** One operation of the description, with what the generators need of it. */
export interface DescribedOperation {
  /** `customers.addresses.list` */
  readonly id: string;
  /** `["customers", "addresses"]` */
  readonly resource: readonly string[];
  /** `list` */
  readonly method: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly definition: OperationObject;
  /** Of the path and of the operation, in the order of the description, references followed. */
  readonly parameters: readonly ParameterObject[];
  readonly pathParameters: readonly DescribedParameter[];
  /** Those that a caller may give. */
  readonly queryParameters: readonly DescribedParameter[];
  /** How a list is walked, where it is one. */
  readonly list: DescribedList | undefined;
  /** The body of a request, where there is one. */
  readonly body: DescribedRequestBody | undefined;
  readonly result: Result;
  /** What the method gives, as a type: the name of the schema of the entity, or `void` where the result is none. */
  readonly entity: string;
}

/** The place of an operation in the description. */
export interface Place {
  readonly path: string;
  readonly httpMethod: string;
  readonly item: PathItemObject;
  readonly definition: OperationObject;
}

/** A successful response of an operation. */
export interface Success {
  readonly status: string;
  readonly response: WithContent;
  readonly jsonType: string | undefined;
}

/** @throws Error that says what the generator cannot express. */
export function readOperation(description: BundledDocument, { path, httpMethod, item, definition }: Place): DescribedOperation {
  if (!["get", "put", "post", "delete", "patch"].includes(httpMethod))
    throw new Error("the generator does not know this HTTP method");
  const id = definition.operationId;
  if (id === undefined) throw new Error("it has no operationId");
  const steps = id.split(".");
  const method = steps.pop();
  if (method === undefined || steps.length === 0 || steps.some((step) => step === ""))
    throw new Error(`operationId ${id} is not resource.method`);

  const result = results.find((each) => each === definition["x-yampi-result"]);
  if (!result) throw new Error(`the generator knows x-yampi-result ${results.join(", ")}, not ${definition["x-yampi-result"]}`);
  const parameters = parametersOf(description, item, definition);
  const described = describedParameters(description, path, parameters);
  const body = describedRequestBody(description, httpMethod, definition);
  const list = result === "list" ? describedList(definition, described.query, body) : undefined;
  const successes = successesOf(description, definition);
  return {
    id,
    resource: steps,
    method,
    httpMethod: httpMethod.toUpperCase(),
    path,
    definition,
    parameters,
    pathParameters: described.path,
    queryParameters: described.query.filter((each) => !list?.scroll?.parameters.includes(each)),
    list,
    body,
    result,
    entity: entityOf(description, result, successes),
  };
}

/** The responses that tell of success: the `default` only where no status does. */
function successesOf(description: BundledDocument, { responses = {} }: OperationObject): Success[] {
  const statuses = Object.keys(responses)
    .filter((status) => /^2(\d\d|XX)$/i.test(status))
    .sort();
  if (statuses.length === 0 && responses.default) statuses.push("default");
  if (statuses.length === 0) throw new Error("no response tells of its success");
  const successes = statuses.map((status) => {
    const response = description.resolve<WithContent>(responses[status] as object);
    return { status, response, jsonType: jsonType(response) };
  });
  for (const { status, response, jsonType } of successes) {
    const types = Object.keys(response.content ?? {});
    if (types.length > 0 && jsonType === undefined) throw new Error(`response ${status} is not JSON, but ${types.join(", ")}`);
  }
  return successes;
}

function entityOf(description: BundledDocument, result: Result, successes: readonly Success[]): string {
  if (result === "none") return "void";
  return result === "whole" ? namedResponse(withBody(successes)) : namedEntity(description, withBody(successes));
}

/** The one schema that the responses are. */
function namedResponse(successes: readonly Success[]): string {
  const names = successes.map(({ response, jsonType = "" }) => {
    const schema = response.content?.[jsonType]?.schema;
    return schema && "$ref" in schema ? componentOf(schema.$ref) : undefined;
  });
  const [name] = names;
  if (name !== undefined && new Set(names).size === 1) return name;
  throw new Error("a whole response needs to be one named schema");
}

function withBody(successes: readonly Success[]): Success[] {
  const found = successes.filter(({ jsonType }) => jsonType !== undefined);
  if (found.length === 0) throw new Error(`response ${successes.map(({ status }) => status).join(", ")} has no body in JSON`);
  return found;
}

/** The one schema that all envelopes of the responses hold: bare, in `data`, or in an array in `data`. */
function namedEntity(description: BundledDocument, successes: readonly Success[]): string {
  const held = (schema: Schema): string | undefined => {
    const target = description.resolve<SchemaObject>(schema);
    const properties = "properties" in target ? (target.properties as { [name: string]: Schema }) : {};
    if (properties.data && !properties.id) return held(properties.data);
    if ("items" in target) return held(target.items as Schema);
    return "$ref" in schema ? componentOf(schema.$ref) : undefined;
  };
  const branches = successes.flatMap(({ status, response, jsonType = "" }): Schema[] => {
    const schema = response.content?.[jsonType]?.schema;
    if (!schema) throw new Error(`response ${status} has no schema for ${jsonType}`);
    return ("oneOf" in schema ? schema.oneOf : [schema]) as Schema[];
  });
  const names = new Set(branches.map(held));
  const [name] = names;
  if (names.size === 1 && name !== undefined) return name;
  throw new Error(
    `the envelopes of response ${successes.map(({ status }) => status).join(", ")} hold different things: ${[...names].map(String).join(", ")}`,
  );
}

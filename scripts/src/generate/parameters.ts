import type { OperationObject, ParameterObject, PathItemObject, SchemaObject } from "../openapi-types.ts";
import type { BundledDocument } from "./bundled-document.ts";
import { argumentNames } from "./names.ts";

/** A parameter of the path or the query, as the client takes it. */
export interface DescribedParameter {
  /** As a caller gives it: without the brackets of `active[]`. */
  readonly name: string;
  /** Name of the argument, where it is one of the path. */
  readonly argument: string;
  readonly description: string;
  readonly required: boolean;
  readonly isDeprecated: boolean;
  /** What the client checks, in the words of its table. */
  readonly rule: { readonly name: string; readonly type: string; readonly [word: string]: unknown };
  /** Name of the component that it is. */
  readonly component: string | undefined;
}

/** What the client checks of a value, in the words of JSON Schema. */
const checked = ["type", "enum", "pattern", "minLength", "minimum", "maximum"] as const;

/** Headers that OpenAPI has its own words for, so that a parameter says nothing. */
const ignoredHeaders = ["accept", "content-type", "authorization"];

/** Of the path and of the operation, which goes before it, in the order of the description, references followed. */
export function parametersOf(description: BundledDocument, item: PathItemObject, definition: OperationObject): ParameterObject[] {
  const resolved = [...(item.parameters ?? []), ...(definition.parameters ?? [])].map((each) =>
    description.resolve<ParameterObject>(each),
  );
  return [...new Map(resolved.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

/** The parameters of the path, in its order, and those of the query. */
export function describedParameters(
  description: BundledDocument,
  path: string,
  parameters: readonly ParameterObject[],
): { path: DescribedParameter[]; query: DescribedParameter[] } {
  for (const { in: place, name } of parameters) {
    const isIgnored = place === "header" && ignoredHeaders.includes(name.toLowerCase());
    if (place !== "path" && place !== "query" && !isIgnored)
      throw new Error(`parameter ${name}: the generator knows those of path and query, not of the ${place}`);
  }
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => {
    const found = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
    if (!found) throw new Error(`no parameter describes {${name}} of the path`);
    return found;
  });
  const strange = parameters.find((parameter) => parameter.in === "path" && !inPath.includes(parameter));
  if (strange) throw new Error(`parameter ${strange.name}: it is not in the path`);
  const names = argumentNames(inPath.map(({ name }) => name));
  const query = parameters.filter((parameter) => parameter.in === "query").map((each) => describedParameter(description, each));
  const twice = query.find(({ name }, index) => query.findIndex((other) => other.name === name) !== index);
  if (twice) throw new Error(`parameter ${twice.name}: it is there with brackets and without`);
  return { path: inPath.map((parameter, index) => describedParameter(description, parameter, names[index])), query };
}

function describedParameter(description: BundledDocument, parameter: ParameterObject, argument = ""): DescribedParameter {
  const { description: text = "", required = false, deprecated = false } = parameter;
  try {
    const rule = ruleOf(description, parameter);
    const component = description.parameterName(parameter);
    return { name: rule.name, argument, description: text, required, isDeprecated: deprecated, rule, component };
  } catch (error) {
    throw new Error(`parameter ${parameter.name}: ${(error as Error).message}`);
  }
}

function ruleOf(description: BundledDocument, parameter: ParameterObject): DescribedParameter["rule"] {
  if (parameter.content) throw new Error("the generator knows no parameter that has a media type");
  if (!parameter.schema) throw new Error("it has no schema");
  const schema = description.resolve<SchemaObject>(parameter.schema);
  const isArray = "items" in schema;
  const isInPath = parameter.in === "path";
  const value = isArray ? description.resolve<SchemaObject>(schema.items as SchemaObject) : schema;

  const { style } = parameter as { style?: string };
  if (style !== undefined && style !== (isInPath ? "simple" : "form"))
    throw new Error(`the generator does not know style ${style}`);
  // Arrays go as `name[]=1&name[]=2` or as `name=1,2`; PHP keeps only the last of `name=1&name=2`.
  const repeats = parameter.name.endsWith("[]");
  if (isArray && !isInPath && repeats === (parameter.explode === false))
    throw new Error("name[] needs explode: true, any other array explode: false");
  const known = ["string", "integer", "number", ...(isInPath ? [] : ["boolean"])];
  if (!("type" in value) || !known.includes(String(value.type)) || (isArray && isInPath)) {
    throw new Error(
      isInPath
        ? "the generator knows strings and numbers here"
        : "the generator knows strings, numbers, booleans and arrays of them",
    );
  }

  const rule: { [word: string]: unknown; type: string } = { type: String(value.type) };
  for (const word of checked) if (word in value) rule[word] = value[word as keyof typeof value];
  if (typeof rule.pattern === "string") checkPattern(rule.pattern);
  const form = (parameter as { "x-yampi-value"?: string })["x-yampi-value"];
  if (form !== undefined && (form !== "date-range" || isInPath || isArray || rule.type !== "string"))
    throw new Error("the generator knows x-yampi-value date-range, of a text in the query");
  return {
    ...(repeats && !isInPath ? { name: parameter.name.slice(0, -2), wireName: parameter.name } : { name: parameter.name }),
    ...(form && { value: form }),
    ...(parameter.required && !isInPath && { required: true }),
    ...(isArray && { array: true }),
    ...rule,
  };
}

/** The client reads a pattern as an expression of JavaScript, with the flag that JSON Schema asks for. */
function checkPattern(pattern: string): void {
  try {
    new RegExp(pattern, "u");
  } catch {
    throw new Error(`its pattern ${pattern} is no regular expression of JavaScript with the flag u`);
  }
}

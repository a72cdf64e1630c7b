import { at, bundle, type Json, type Patch } from "./bundle.ts";
import { type Reached, reached } from "./reached.ts";

/** A place of the description that takes values of several forms, and a patch for each form that takes it out. */
export interface Fork {
  readonly place: string;
  readonly without: readonly { readonly form: string; readonly patch: Patch }[];
}

/** Every fork in the schemas that the operations and events reach. Things of which one names itself are no forms of one thing. */
export function forks(): Fork[] {
  return reached().flatMap(({ place, node }) => forksAt(place, node));
}

function forksAt(place: string, { type, oneOf }: Reached["node"]): Fork[] {
  const found: Fork[] = [];
  if (Array.isArray(type)) {
    const without = type.map((form) => ({
      form: String(form),
      patch: [{ op: "replace" as const, path: "/type", value: type.filter((other) => other !== form) }],
    }));
    found.push({ place, without });
  }
  if (Array.isArray(oneOf) && !areNamed(oneOf)) {
    const without = oneOf.map((branch, index) => ({
      form: at(branch, "/$ref")?.toString().split("/").at(-1) ?? JSON.stringify(at(branch, "/type")),
      patch: [{ op: "remove" as const, path: `/oneOf/${index}` }],
    }));
    found.push({ place, without });
  }
  return found;
}

/** Whether a property that all branches require has other values in each. */
function areNamed(branches: readonly Json[]): boolean {
  const schemas = branches.map((branch) => at(bundle, decodeURIComponent(at(branch, "/$ref")?.toString().slice(1) ?? "/-")));
  const required = (at(schemas[0], "/required") ?? []) as readonly string[];
  return required.some((name) => {
    const values = schemas.map((schema) => (at(schema, `/properties/${name}/enum`) ?? []) as readonly Json[]);
    const isRequired = schemas.every((schema) => ((at(schema, "/required") ?? []) as readonly string[]).includes(name));
    return isRequired && values.every(({ length }) => length > 0) && new Set(values.flat()).size === values.flat().length;
  });
}

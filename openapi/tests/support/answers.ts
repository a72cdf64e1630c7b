import { at, below, bundle, type Json } from "./bundle.ts";

interface Answer {
  /** JSON Pointer to the schema. */
  readonly place: string;
  readonly documented: Json;
  readonly sent: Json;
}

/** Answers that take a form of common.yaml beside the form that the API is thought to send, with the example of each. */
export function answersOfForm(form: string): Answer[] {
  return successes().flatMap((place) => {
    const [usual, other] = (at(bundle, `${place}/schema/oneOf`) ?? []) as readonly { readonly $ref: string }[];
    if (usual === undefined || other === undefined || builtAs(usual) === undefined) return [];
    if ((builtAs(other) ?? "bare") !== form) return [];
    const { documented, ...others } = at(bundle, `${place}/examples`) as { readonly [name: string]: { readonly $ref: string } };
    const [sent] = Object.values(others);
    if (documented === undefined || sent === undefined) throw new Error(`${place} has to show both of its forms`);
    return [{ place: `${place}/schema`, documented: exampleAt(documented), sent: exampleAt(sent) }];
  });
}

/** Pointers to the JSON content of every success of an operation. */
function successes(): string[] {
  const keys = (place: string) => Object.keys(at(bundle, place) as { readonly [key: string]: Json });
  return keys("/paths").flatMap((path) =>
    ["get", "post", "put", "patch", "delete"]
      .map((method) => `${below("/paths", path)}/${method}/responses`)
      .filter((place) => at(bundle, place) !== undefined)
      .flatMap((place) => keys(place).map((status) => `${place}/${status}/content/application~1json`))
      .filter((place) => at(bundle, place) !== undefined),
  );
}

function builtAs({ $ref }: { readonly $ref: string }): Json | undefined {
  return at(bundle, `${decodeURIComponent($ref.slice(1))}/x-yampi-built`);
}

function exampleAt({ $ref }: { readonly $ref: string }): Json {
  return at(bundle, `${decodeURIComponent($ref.slice(1))}/value`) as Json;
}

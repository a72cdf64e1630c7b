import { placeName } from "./description.ts";
import { camelCase, capitalised, Names } from "./names.ts";
import type { Place } from "./operation.ts";

/** An operationId of the form `resource.method` for each place, by its name. Which wins of two alike, their paths decide. */
export function foreignIds(places: readonly Place[]): ReadonlyMap<string, string> {
  const names = new Names();
  const ids = new Map<string, string>();
  const sorted = [...places].sort((a, b) => (placeName(a) < placeName(b) ? -1 : 1));
  for (const place of sorted) {
    for (const id of candidates(place)) {
      if (names.claim(id, placeName(place)) !== undefined) continue;
      ids.set(placeName(place), id);
      break;
    }
  }
  return ids;
}

/** The id as it is or nearly so, then from the path, then with a number. */
function* candidates(place: Place): Generator<string> {
  const steps = stepsOf(place);
  yield steps.join(".");
  const resource = resourceOf(place);
  const method = methodOf(place);
  yield `${steps.length > 1 ? steps[0] : resource}.${method}`;
  yield `${resource}.${method}`;
  for (let count = 2; ; count++) yield `${resource}Api.${method}${count}`;
}

/** `repos/list-for-org` → repos, listForOrg; a word alone is a method of the resource that its tag or its path names. */
function stepsOf(place: Place): string[] {
  const { operationId = "" } = place.definition;
  const separator = ["/", "."].find((each) => operationId.includes(each));
  const steps = (separator ? operationId.split(separator) : [operationId]).map(camelCase).filter(Boolean);
  if (steps.length > 1) return steps;
  return [resourceOf(place), steps[0] ?? methodOf(place)];
}

function resourceOf({ path, definition }: Place): string {
  const [tag = ""] = (definition.tags ?? []).map(camelCase);
  return tag || literals(path)[0] || "api";
}

/** `GET /trains/{id}/seats` → getTrainsByIdSeats */
function methodOf({ httpMethod, path }: Place): string {
  const words = path.split("/").map((segment) => {
    const word = capitalised(camelCase(segment));
    return word && segment.startsWith("{") ? `By${word}` : word;
  });
  return `${httpMethod}${words.join("")}`;
}

function literals(path: string): string[] {
  return path
    .split("/")
    .filter((segment) => !segment.includes("{"))
    .map(camelCase)
    .filter(Boolean);
}

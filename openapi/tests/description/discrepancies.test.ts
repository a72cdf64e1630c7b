import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { answerOf, at, bundle, faults, here, type Json, patched, readJson } from "../support/bundle.ts";
import { corrected, discrepancies, exampleOf, kept, written } from "../support/discrepancies.ts";
import { correctedExcept, fixtures, fixturesFolder, operations } from "../support/fixtures.ts";
import { forks } from "../support/forks.ts";

describe("discrepancies.yaml", () => {
  it("has the form of its schema", () => {
    const ajv = new Ajv2020();
    formats.default(ajv);
    ajv.validate(readJson(join(here, "rules", "discrepancies.schema.json")) as object, written);
    expect(ajv.errors ?? []).toEqual([]);
  });

  it("gives every entry an id of its own", () => {
    const ids = written.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(places(discrepancies))("$id points to a schema of the description: $place", ({ place }) => {
    expect(at(bundle, place)).toBeTypeOf("object");
  });
});

describe.each(places(kept))("$id, at $place", ({ entry, place }) => {
  const documented = exampleOf(entry.documented);
  const observed = exampleOf(entry.observed);

  it("takes the documented form and the observed form", () => {
    expect(faults(documented, place)).toEqual([]);
    expect(faults(observed, place)).toEqual([]);
  });

  it("refuses the documented form alone, once its branch is out", () => {
    const description = patched(bundle, entry.proof.withoutDocumented, place);
    expect(faults(documented, place, description)).not.toEqual([]);
    expect(faults(observed, place, description)).toEqual([]);
  });

  it("refuses the observed form alone, once its branch is out", () => {
    const description = patched(bundle, entry.proof.withoutObserved, place);
    expect(faults(documented, place, description)).toEqual([]);
    expect(faults(observed, place, description)).not.toEqual([]);
  });
});

describe.each(places(corrected))("$id, at $place", ({ entry, place }) => {
  const [winner, loser] =
    entry.decision === "observed" ? (["observed", "documented"] as const) : (["documented", "observed"] as const);

  it(`takes the ${winner} form`, () => {
    expect(faults(exampleOf(entry[winner]), place)).toEqual([]);
  });

  it(`refuses the ${loser} form`, () => {
    expect(faults(exampleOf(entry[loser]), place)).not.toEqual([]);
  });

  if (entry.proof.fixtures.length === 0) return;
  it("is what a documented example stumbles over", () => {
    const description = opened([place]);
    const needing = corrections(entry.id).filter(
      ({ uncorrected, answer }) => faults(uncorrected, answer, description).length === 0,
    );
    expect(needing).not.toEqual([]);
  });
});

describe.each(fixtures)("The documented example of $operation", ({ file, answer }) => {
  const mine = corrections().filter((correction) => correction.file === file);

  it(`fits after ${mine.length} corrections`, () => {
    expect(faults(correctedExcept(file), answer)).toEqual([]);
  });

  it.each(mine)("does not fit without the correction of $path ($id)", ({ path, uncorrected, place }) => {
    const faulty = faults(uncorrected, answer).map(({ instancePath }) => instancePath);
    expect(faulty.filter((fault) => `${fault}/`.startsWith(`${path}/`))).not.toEqual([]);
    expect(faults(uncorrected, answer, opened(place))).toEqual([]);
  });
});

describe("The documented examples", () => {
  it("are all tested", () => {
    expect(readdirSync(fixturesFolder).sort()).toEqual(Object.keys(operations).sort());
  });

  it("are the only files that entries correct", () => {
    const corrections = corrected.flatMap(({ proof }) => proof.fixtures.map(({ file }) => file));
    expect(corrections.filter((file) => !(file in operations))).toEqual([]);
  });
});

describe.each(forks())("The description takes several forms at $place, and an entry shows the need for", ({ place, without }) => {
  const examples = kept
    .filter((entry) => entry.place.includes(place))
    .flatMap((entry) => [exampleOf(entry.documented), exampleOf(entry.observed)]);

  it.each(without)("$form", ({ patch }) => {
    const description = patched(bundle, patch, place);
    expect(examples.filter((example) => faults(example, place, description).length > 0)).not.toEqual([]);
  });
});

function places<Entry extends { readonly id: string; readonly place: readonly string[] }>(entries: readonly Entry[]) {
  return entries.flatMap((entry) => entry.place.map((place) => ({ id: entry.id, entry, place })));
}

/** The description with places that take anything. */
function opened(places: readonly string[]): Json {
  return places.reduce((description, place) => patched(description, [{ op: "replace", path: "", value: {} }], place), bundle);
}

/** Every single correction, of one entry or of all, with its example as it is when all corrections but this one are made. */
function corrections(id?: string) {
  return corrected
    .filter((entry) => id === undefined || entry.id === id)
    .flatMap((entry) =>
      entry.proof.fixtures.flatMap(({ file, patch }) =>
        patch.map((operation) => ({
          id: entry.id,
          file,
          path: operation.path,
          place: entry.place,
          answer: answerOf(operations[file] ?? file),
          uncorrected: correctedExcept(file, operation),
        })),
      ),
    );
}

import { camelCase, capitalised, constantName } from "./names.ts";
import type { DescribedOperation } from "./operation.ts";
import type { DescribedParameter } from "./parameters.ts";

/** The constants of the table that hold its parameters. Parameters with the same rule share one, which is called after the first of them. */
export class ParameterConstants {
  /** Names by rules. */
  readonly #names = new Map<string, string>();
  /** What the file calls otherwise is none. */
  readonly #taken = new Set(["operations", "readTable", "usual"]);

  /** The constants as code. */
  get definitions(): string[] {
    return [...this.#names].map(([rule, name]) => `const ${name}: Parameter = ${rule};`).sort();
  }

  /** The names of the constants of the query of an operation. */
  ofQuery(operation: DescribedOperation): string[] {
    return operation.queryParameters.map((parameter) => this.of(operation, parameter));
  }

  /** The name of the constant of this parameter, which is added to the others if its rule is new. */
  of(operation: DescribedOperation, { name, component, rule }: DescribedParameter): string {
    const written = JSON.stringify(rule);
    const known = this.#names.get(written);
    if (known) return known;
    const wanted = component ? `${camelCase(component)}Parameter` : `${constantName(operation)}${capitalised(camelCase(name))}`;
    let constant = wanted;
    for (let count = 2; this.#taken.has(constant); count++) constant = `${wanted}${count}`;
    this.#taken.add(constant);
    this.#names.set(written, constant);
    return constant;
  }
}

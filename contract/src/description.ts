import { fileURLToPath } from "node:url";
import { type DescribedOperation, Description } from "@yampi-openapi/scripts/generate/description";

export type { DescribedOperation } from "@yampi-openapi/scripts/generate/description";

/** What is known of the API. */
export interface Contract {
  readonly version: string;
  /** Address of the production server. */
  readonly serverUrl: string;
  readonly operations: readonly DescribedOperation[];
  /** Every name of a property that any schema has. */
  readonly propertyNames: ReadonlySet<string>;
}

/** Reads the bundled description. */
export async function loadContract(): Promise<Contract> {
  const description = await Description.load(fileURLToPath(import.meta.resolve("@yampi-openapi/spec/openapi.json")));
  const { info, servers, components } = description.document;
  const serverUrl = servers?.[0]?.url;
  if (serverUrl === undefined) throw new Error("The description names no server");
  return {
    version: info.version,
    serverUrl,
    operations: description.operations(),
    propertyNames: new Set(propertyNames(components?.schemas)),
  };
}

function propertyNames(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties } = node as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(node).flatMap(propertyNames)];
}

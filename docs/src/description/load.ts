import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Description } from "@yampi-openapi/scripts/generate/description";
import type { OpenAPI3 } from "@yampi-openapi/scripts/openapi-types";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import openapiFormat, { type OpenAPIOverlayOptions } from "openapi-format";
import { parse } from "yaml";
import { overlayFolder } from "../paths.ts";
import { type CodeSample, codeSamples } from "./code-samples.ts";

/** An OpenAPI Overlay 1.0 document. */
export type Overlay = OpenAPIOverlayOptions["overlaySet"];

export async function loadBundle(): Promise<OpenAPI3> {
  return JSON.parse(await readFile(bundleFile, "utf8")) as OpenAPI3;
}

/** The overlays of `openapi/overlays/pt-BR` as one: what resources share first, since each resource may say more of it. */
export async function loadOverlay(): Promise<Overlay> {
  const files = (await readdir(overlayFolder)).filter((file) => file.endsWith(".yaml")).sort();
  const read = async (file: string) => parse(await readFile(join(overlayFolder, file), "utf8")) as Overlay;
  const [common, ...others] = await Promise.all([...new Set(["common.yaml", ...files])].map(read));
  return { overlay: "1.0.0", ...common, actions: [common, ...others].flatMap((overlay) => overlay?.actions ?? []) };
}

/** A description with an overlay, and the targets of the overlay that are nowhere in it. */
export async function applyOverlay<Document extends object>(description: Document, overlaySet: Overlay) {
  // The library writes into what it is given.
  const { data, resultData } = await openapiFormat.openapiOverlay(structuredClone(description) as never, { overlaySet });
  const { unusedActions } = resultData as { unusedActions: Overlay["actions"] };
  return { document: data as object as Document, unused: unusedActions.map(({ target }) => target) };
}

/** Names of the headers that authenticate a request, always sent together: those of the first of the ways that the description allows. */
export function credentialHeaders({ security, components }: OpenAPI3): string[] {
  const schemes = components?.securitySchemes as { readonly [id: string]: { readonly name: string } };
  return Object.keys(security?.[0] ?? {}).map((id) => schemes[id]?.name ?? id);
}

/** The samples of every operation, by its operationId. */
export async function loadCodeSamples(): Promise<ReadonlyMap<string, readonly CodeSample[]>> {
  const description = await Description.load();
  const { document } = description;
  const context = { description, server: document.servers?.[0]?.url ?? "", credentials: credentialHeaders(document) };
  return new Map(description.operations().map((operation) => [operation.id, codeSamples(operation, context)]));
}

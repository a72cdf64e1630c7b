import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenAPI3 } from "@yampi-openapi/scripts/openapi-types";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import openapiFormat, { type OpenAPIOverlayOptions } from "openapi-format";
import { parse } from "yaml";
import type { Language } from "../language.ts";
import { overlayFolder } from "../paths.ts";

/** An OpenAPI Overlay 1.0 document. */
export type Overlay = OpenAPIOverlayOptions["overlaySet"];

/** The bundle in every language. */
export async function loadDescriptions(): Promise<{ readonly [language in Language]: OpenAPI3 }> {
  const en = JSON.parse(await readFile(bundleFile, "utf8")) as OpenAPI3;
  return { en, "pt-BR": (await applyOverlay(en, await loadOverlay())).document };
}

/** The files of a folder of YAML: first what resources share, since each resource may say more of it. */
export async function readFolder<Content>(folder: string): Promise<{ name: string; content: Content }[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  const read = async (file: string) => parse(await readFile(join(folder, file), "utf8")) as Content;
  const commonFirst = [...new Set(["common.yaml", ...files])];
  return Promise.all(commonFirst.map(async (file) => ({ name: file.replace(".yaml", ""), content: await read(file) })));
}

/** The overlays of `openapi/overlays/pt-BR` as one. */
export async function loadOverlay(): Promise<Overlay> {
  const overlays = await readFolder<Overlay>(overlayFolder);
  return { overlay: "1.0.0", actions: overlays.flatMap(({ content }) => content.actions) };
}

/** A description with an overlay, and the targets of the overlay that are nowhere in it. */
export async function applyOverlay<Document extends object>(description: Document, overlaySet: Overlay) {
  // The library writes into what it is given.
  const { data, resultData } = await openapiFormat.openapiOverlay(structuredClone(description) as never, { overlaySet });
  const { unusedActions } = resultData as { unusedActions: Overlay["actions"] };
  return { document: data as object as Document, unused: unusedActions.map(({ target }) => target) };
}

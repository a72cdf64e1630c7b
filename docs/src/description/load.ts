import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import { parse } from "yaml";
import { overlayFolder } from "../paths.ts";
import { type CodeSample, codeSamples } from "./code-samples.ts";
import { credentialHeaders } from "./credentials.ts";
import type { JsonObject } from "./json.ts";
import type { Overlay } from "./overlay.ts";

export async function loadBundle(): Promise<JsonObject> {
  return JSON.parse(await readFile(bundleFile, "utf8")) as JsonObject;
}

/** The overlays of `openapi/overlays/pt-BR` as one: what resources share first, since each resource may say more of it. */
export async function loadOverlay(): Promise<Overlay> {
  const files = (await readdir(overlayFolder)).filter((file) => file.endsWith(".yaml") && file !== "common.yaml").sort();
  const overlays = await Promise.all(
    ["common.yaml", ...files].map(async (file) => parse(await readFile(join(overlayFolder, file), "utf8")) as Overlay),
  );
  const [common, ...others] = overlays as [Overlay, ...Overlay[]];
  return { ...common, actions: [...common.actions, ...others.flatMap(({ actions }) => actions)] };
}

/** The samples of every operation, by its operationId. */
export async function loadCodeSamples(): Promise<ReadonlyMap<string, readonly CodeSample[]>> {
  const [description, bundle] = await Promise.all([Description.load(), loadBundle()]);
  const server = description.document.servers?.[0]?.url;
  if (!server) throw new Error("The description names no server");
  const context = { description, server, credentials: credentialHeaders(bundle) };
  return new Map(description.operations().map((operation) => [operation.id, codeSamples(operation, context)]));
}

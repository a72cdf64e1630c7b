import { readFile } from "node:fs/promises";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import { parse } from "yaml";
import { overlayFile } from "../paths.ts";
import { type CodeSample, codeSamples } from "./code-samples.ts";
import { credentialHeaders } from "./credentials.ts";
import type { JsonObject } from "./json.ts";
import type { Overlay } from "./overlay.ts";

export async function loadBundle(): Promise<JsonObject> {
  return JSON.parse(await readFile(bundleFile, "utf8")) as JsonObject;
}

export async function loadOverlay(): Promise<Overlay> {
  return parse(await readFile(overlayFile, "utf8")) as Overlay;
}

/** The samples of every operation, by its operationId. */
export async function loadCodeSamples(): Promise<ReadonlyMap<string, readonly CodeSample[]>> {
  const [description, bundle] = await Promise.all([Description.load(), loadBundle()]);
  const server = description.document.servers?.[0]?.url;
  if (!server) throw new Error("The description names no server");
  const context = { description, server, credentials: credentialHeaders(bundle) };
  return new Map(description.operations().map((operation) => [operation.id, codeSamples(operation, context)]));
}

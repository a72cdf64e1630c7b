import type { OperationObject } from "../openapi-types.ts";
import type { BundledDocument } from "./bundled-document.ts";
import { isOfObjects, type WithContent } from "./media-types.ts";

export interface DescribedRequestBody {
  readonly required: boolean;
  readonly description: string;
}

/** @throws Error for a body that the client could not send. */
export function describedRequestBody(
  description: BundledDocument,
  httpMethod: string,
  { requestBody }: OperationObject,
): DescribedRequestBody | undefined {
  if (!requestBody) return undefined;
  if (httpMethod === "get") throw new Error("a GET has no body");
  const {
    content,
    required = false,
    description: text = "",
  } = description.resolve<WithContent & { required?: boolean; description?: string }>(requestBody as object);
  const schema = content?.["application/json"]?.schema;
  if (!schema) {
    const types = Object.keys(content ?? {}).join(", ");
    throw new Error(
      `request body: the generator knows application/json with a schema, not ${types || "a body without a media type"}`,
    );
  }
  if (!isOfObjects(description, schema)) throw new Error("request body: the generator knows objects");
  return { required, description: text };
}

/** The types of a description. Everything outside of the client takes them from here. */
import type { ReferenceObject, SchemaObject } from "openapi-typescript";

export type {
  MediaTypeObject,
  OpenAPI3,
  OperationObject,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
  RequestBodyObject,
  SchemaObject,
} from "openapi-typescript";

export type Schema = SchemaObject | ReferenceObject;

/** The marked properties of each schema. */
export type SensitiveTable = {
  readonly [schema: string]: { readonly secret: readonly string[]; readonly personal: readonly string[] };
};

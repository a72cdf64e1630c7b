declare module "openapi-to-postmanv2" {
  export type ConversionResult =
    | { readonly result: true; readonly output: readonly [{ readonly type: "collection"; readonly data: object }] }
    | { readonly result: false; readonly reason: string };

  export function convertV2(
    input: { readonly type: "string"; readonly data: string },
    options: { readonly [name: string]: string | boolean },
    callback: (error: Error | null, result: ConversionResult) => void,
  ): void;
}

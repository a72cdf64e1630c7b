import { Ajv2020, type Format, type Options } from "ajv/dist/2020.js";
import { fastFormats, fullFormats } from "ajv-formats/dist/formats.js";

/** A real day, but for the 29th of February, which every year has here. Some databases answer 0000-00-00. */
const date = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;

/** The formats that are regular expressions: code that is compiled ahead can hold those, and would have to import any other. */
const formats = { ...expressions(fastFormats), ...expressions(fullFormats), date };

/** Ajv as this project uses it: every fault is told, and formats are checked. */
export function createAjv(options: Options): Ajv2020 {
  return new Ajv2020({ allErrors: true, formats, ...options });
}

function expressions(all: { readonly [name: string]: Format }): { [name: string]: Format } {
  const found = Object.entries(all).map(([name, format]): [string, Format] => [
    name,
    typeof format === "object" && "validate" in format ? (format.validate as Format) : format,
  ]);
  return Object.fromEntries(found.filter(([, format]) => format instanceof RegExp));
}

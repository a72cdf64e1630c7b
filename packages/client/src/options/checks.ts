import { YampiInputError } from "../errors.js";

export function readTimeout(value: number | undefined): number | undefined {
  return readDuration("timeoutMs", value, 1);
}

export function readMaxRetries(value: number | undefined): number | undefined {
  return readWhole("maxRetries", value, 0);
}

export function readConcurrency(value: number | undefined): number | undefined {
  return readWhole("concurrency", value, 1);
}

export function readWhole(name: string, value: number | undefined, least: number): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return value;
  throw new YampiInputError(name, `expected a whole number from ${least}`);
}

export function readDuration(name: string, value: number | undefined, least: number): number | undefined {
  if (value === undefined || (typeof value === "number" && value >= least)) return value;
  throw new YampiInputError(name, `expected a number of milliseconds from ${least}`);
}

import type { ResponseInfo, WithResponse } from "./response-info.js";

/** A promise of the data of one call, which can give the response beside it. The call is sent when its method is called. */
export interface YampiPromise<T> extends Promise<T> {
  /**
   * The data with its response: status, headers, rate limit, and how many requests it took.
   *
   * @example
   * ```ts
   * const { data, response } = await yampi.promocodes.get(123).withResponse();
   * ```
   */
  withResponse(): Promise<WithResponse<T>>;
}

/**
 * Gives a promise its `withResponse`. It stays a promise of the platform, which `await` takes as it is; a class of promises costs twice as
 * many promises a call.
 *
 * @param response - The response, once the promise is fulfilled.
 */
export function toYampiPromise<T>(data: Promise<T>, response: () => ResponseInfo): YampiPromise<T> {
  const promise = data as YampiPromise<T>;
  let whole: Promise<WithResponse<T>> | undefined;
  promise.withResponse = () => {
    whole ??= data.then((value) => ({ data: value, response: response() }));
    return whole;
  };
  return promise;
}

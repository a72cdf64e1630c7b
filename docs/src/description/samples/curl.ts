import { contentType, type SampleCall } from "./call.ts";

export function curl({ method, url, query, credentials, body }: SampleCall): string {
  const parameters = new URLSearchParams(query.map(([name, value]): [string, string] => [name, String(value)]));
  const headers = [...credentials.map(([name, variable]) => `${name}: $${variable}`), contentType.join(": ")];
  return [
    `curl --request ${method} "${url}${parameters.size > 0 ? `?${parameters}` : ""}"`,
    ...headers.map((header) => `  --header "${header}"`),
    ...(body === undefined ? [] : [`  --data '${JSON.stringify(body, undefined, 2).replaceAll("'", "'\\''")}'`]),
  ].join(" \\\n");
}

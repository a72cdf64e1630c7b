import { contentType, type SampleCall } from "./call.ts";
import { Code, literal, type Notation } from "./literal.ts";

const notation: Notation = {
  text: (text) => `'${text.replaceAll(/[\\']/g, "\\$&")}'`,
  words: {},
  object: ["[", " => ", "]"],
  empty: "new stdClass()",
};

/** A request by Guzzle, which throws for a status of 400 and more. */
export function php({ operation, method, url, query, credentials, body }: SampleCall): string {
  const options = {
    headers: {
      ...Object.fromEntries(credentials.map(([name, variable]) => [name, new Code(`getenv('${variable}')`)])),
      [contentType[0]]: contentType[1],
    },
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
    ...(body !== undefined && { json: body }),
  };
  const use = operation.result === "none" ? 'echo "done\\n";' : "print_r(json_decode($response->getBody(), true));";
  const call = `$client->request('${method}', ${notation.text(url)}, ${literal(options, notation)});`;
  return [
    "<?php",
    "",
    "require 'vendor/autoload.php'; // composer require guzzlehttp/guzzle",
    "",
    "$client = new GuzzleHttp\\Client(['timeout' => 30]);",
    operation.result === "none" ? call : `$response = ${call}`,
    use,
  ].join("\n");
}

import { snippetz } from "@scalar/snippetz";
import { contentType, type SampleCall } from "./call.ts";

/** A request by Guzzle, which throws for a status of 400 and more. */
export function php(call: SampleCall): string {
  const source = snippetz().print("php", "guzzle", requestOf(call)) ?? "";
  return [
    "<?php",
    "require 'vendor/autoload.php'; // composer require guzzlehttp/guzzle",
    source.replace("Client()", "Client(['timeout' => 30])").replaceAll(/'\$(YAMPI_\w+)'/g, "getenv('$1')"),
    call.operation.result === "none" ? 'echo "done\\n";' : "print_r(json_decode($response->getBody(), true));",
  ].join("\n\n");
}

/** A request by requests. */
export function python(call: SampleCall): string {
  const source = snippetz().print("python", "requests", requestOf(call)) ?? "";
  return [
    "import os\n\nimport requests  # pip install requests\n",
    `response = ${source.replace(/\n\)$/, ",\n    timeout=30\n)").replaceAll(/"\$(YAMPI_\w+)"/g, 'os.environ["$1"]')}`,
    "response.raise_for_status()",
    call.operation.result === "none" ? 'print("done")' : "print(response.json())",
  ].join("\n");
}

/** As an archive of HTTP (HAR) has it, with the names of variables in the place of the credentials. */
function requestOf({ method, url, query, credentials, body }: SampleCall) {
  const headers = [...credentials.map(([name, variable]) => [name, `$${variable}`] as const), contentType];
  return {
    method,
    url,
    headers: headers.map(([name, value]) => ({ name, value })),
    queryString: query.map(([name, value]) => ({ name, value: String(value) })),
    ...(body !== undefined && { postData: { mimeType: contentType[1], text: JSON.stringify(body) } }),
  };
}

import { contentType, type SampleCall } from "./call.ts";
import { Code, literal, type Notation } from "./literal.ts";

const notation: Notation = {
  // Python reads texts of JSON as JSON does.
  text: (text) => JSON.stringify(text),
  words: { null: "None", true: "True", false: "False" },
  object: ["{", ": ", "}"],
  empty: "{}",
};

/** A request by requests. */
export function python({ operation, method, url, query, credentials, body }: SampleCall): string {
  const headers = {
    ...Object.fromEntries(credentials.map(([name, variable]) => [name, new Code(`os.environ["${variable}"]`)])),
    [contentType[0]]: contentType[1],
  };
  const value = (each: unknown): string => literal(each, notation, "    ");
  const given = [
    `headers=${value(headers)}`,
    ...(query.length > 0 ? [`params=${value(Object.fromEntries(query))}`] : []),
    ...(body === undefined ? [] : [`json=${value(body)}`]),
    "timeout=30",
  ];
  return [
    "import os",
    "",
    "import requests  # pip install requests",
    "",
    `response = requests.${method.toLowerCase()}(`,
    `    ${notation.text(url)},`,
    ...given.map((argument) => `    ${argument},`),
    ")",
    "response.raise_for_status()",
    operation.result === "none" ? 'print("done")' : "print(response.json())",
  ].join("\n");
}

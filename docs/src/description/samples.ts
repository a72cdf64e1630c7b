import { snippetz } from "@scalar/snippetz";
import type { DescribedOperation, Description } from "@yampi-openapi/scripts/generate/description";
import type { OpenAPI3 } from "@yampi-openapi/scripts/openapi-types";

/** The languages of the samples, as the reference calls them. */
export const sampleLabels = ["curl", "TypeScript", "PHP", "Python"] as const;

/** The samples of every operation by its operationId, as `x-codeSamples`: with the values of the examples, and variables for the credentials. */
export function codeSamples(description: Description) {
  return new Map(
    description.operations().map((operation) => {
      const sources = { ...sourcesByHttp(operation, description), TypeScript: typescript(operation, description) };
      const samples = sampleLabels.map((label) => ({ lang: label === "curl" ? "Shell" : label, label, source: sources[label] }));
      return [operation.id, samples] as const;
    }),
  );
}

/** Names of the headers that authenticate a request, always sent together: those of the first of the ways that the description allows. */
export function credentialHeaders({ security, components }: OpenAPI3): string[] {
  const schemes = components?.securitySchemes as { readonly [id: string]: { readonly name: string } };
  return Object.keys(security?.[0] ?? {}).map((id) => schemes[id]?.name ?? id);
}

function sourcesByHttp(operation: DescribedOperation, description: Description) {
  const { document } = description;
  const body = operation.body && exampleOf(operation, "body");
  const path = operation.path.replaceAll(/\{(.+?)\}/g, (_, name) => encodeURIComponent(String(exampleOf(operation, name))));
  const credentials = credentialHeaders(document).map((name) => [name, `$YAMPI_${name.replaceAll("-", "_").toUpperCase()}`]);
  const request = {
    method: operation.httpMethod,
    url: `${document.servers?.[0]?.url}${path}`,
    // The vendor demands the type on every request, also on those without a body.
    headers: [...credentials, ["Content-Type", "application/json"]].map(([name = "", value = ""]) => ({ name, value })),
    queryString: queryOf(operation).map(([name, value]) => ({ name, value: String(value) })),
    ...(body !== undefined && { postData: { mimeType: "application/json", text: JSON.stringify(body) } }),
  };
  const curl = snippetz().print("shell", "curl", request) ?? "";
  const guzzle = snippetz().print("php", "guzzle", request) ?? "";
  const requests = snippetz().print("python", "requests", request) ?? "";
  const isSilent = operation.result === "none";
  return {
    curl: curl.replaceAll(/'(.*\$YAMPI_\w+)'/g, '"$1"'),
    // Guzzle throws for a status of 400 and more.
    PHP: [
      "<?php",
      "require 'vendor/autoload.php'; // composer require guzzlehttp/guzzle",
      guzzle.replace("Client()", "Client(['timeout' => 30])").replaceAll(/'\$(YAMPI_\w+)'/g, "getenv('$1')"),
      isSilent ? 'echo "done\\n";' : "print_r(json_decode($response->getBody(), true));",
    ].join("\n\n"),
    Python: [
      "import os\n\nimport requests  # pip install requests\n",
      `response = ${requests.replace(/\n\)$/, ",\n    timeout=30\n)").replaceAll(/"\$(YAMPI_\w+)"/g, 'os.environ["$1"]')}`,
      "response.raise_for_status()",
      isSilent ? 'print("done")' : "print(response.json())",
    ].join("\n"),
  };
}

function typescript(operation: DescribedOperation, description: Description): string {
  const { id, pathParameters, result, entity, list } = operation;
  const [ids, query] = [pathParameters.filter(({ name }) => name !== "alias"), queryOf(operation)];
  const body = operation.body && exampleOf(operation, "body");
  const given = [
    ...ids.map(({ name }) => JSON.stringify(exampleOf(operation, name))),
    ...(body === undefined ? [] : [literal(body, operation)]),
    ...(query.length > 0 ? [`{ ${query.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")} }`] : []),
  ];
  const options = ids.length < pathParameters.length ? `{ alias: ${JSON.stringify(exampleOf(operation, "alias"))} }` : "";
  const call = `yampi.${id}(${given.join(", ")})`;
  const name = entity.charAt(0).toLowerCase() + entity.slice(1);
  const hasId = description.requiresId(entity);
  const key = list?.key ?? (hasId ? "id" : undefined);
  const uses = {
    none: `await ${call};\nconsole.log("done");`,
    whole: `console.log(await ${call});`,
    list: `for await (const ${name} of ${call}) {\n  console.log(${key === undefined ? name : `${name}.${key}`});\n}`,
    one: hasId ? `const ${name} = await ${call};\nconsole.log(${name}.id);` : `console.log(await ${call});`,
  };
  return `import { Yampi } from "@yampi-openapi/client";\n\nconst yampi = new Yampi(${options});\n${uses[result]}`;
}

/** A body as code, a property a line, with names in quotes only where they have to be, and booleans of which the client makes what the API takes. */
function literal(example: unknown, { body }: DescribedOperation): string {
  const asBoolean = (name: string, value: unknown) => {
    const [no, yes] = body?.booleans[name] ?? [];
    return value === yes ? true : value === no ? false : value;
  };
  const code = JSON.stringify(example, asBoolean, 2);
  return code.replaceAll(/^(\s*)"([A-Za-z_]\w*)":/gm, "$1$2:");
}

/** What has to be given, and how many items of a list come at once. */
function queryOf(operation: DescribedOperation) {
  const shown = operation.parameters.filter(({ in: at, name, required }) => at === "query" && (required || name === "limit"));
  return shown.map(({ name }) => [name, exampleOf(operation, name)] as const);
}

function exampleOf({ id, parameters, body }: DescribedOperation, name: string): unknown {
  const example: unknown = name === "body" ? body?.example : parameters.find((parameter) => parameter.name === name)?.example;
  if (example === undefined) throw new Error(`${id}: ${name} has no example to make a sample of`);
  return example;
}

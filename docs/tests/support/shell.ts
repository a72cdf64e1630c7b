/** The words of a command of our samples: words, texts in single quotes, texts in double quotes with `$VARIABLES`, and lines that end in a backslash. */
export function shellWords(command: string, environment: { readonly [name: string]: string }): string[] {
  const words = command.replaceAll("\\\n", " ").matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g);
  return [...words].map(
    ([, plain, quoted, bare]) =>
      plain ??
      (quoted ?? bare ?? "").replaceAll(/\$(\w+)/g, (_, name: string) => {
        const value = environment[name];
        if (value === undefined) throw new Error(`The command uses $${name}, which nobody told to set`);
        return value;
      }),
  );
}

/** The request that the words of a curl command stand for. */
export function curlRequest(words: readonly string[]): {
  method: string;
  url: string;
  headers: [string, string][];
  body?: string;
} {
  const [program, flag, method = "", url = "", ...rest] = words;
  const given = (name: string): string[] => rest.filter((_, index) => rest[index - 1] === name);
  const headers = given("--header").map((header) => header.split(": ") as [string, string]);
  const data = given("--data");
  if (program !== "curl" || flag !== "--request" || rest.length !== 2 * (headers.length + data.length))
    throw new Error(`No sample of curl: ${words.join(" ")}`);
  return { method, url, headers, ...(data[0] !== undefined && { body: data[0] }) };
}

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

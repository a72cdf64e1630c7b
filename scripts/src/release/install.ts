/** The files that say how to install. */
export const installFiles = [
  "README.md",
  "README.pt-BR.md",
  "packages/client/README.md",
  "packages/client/README.pt-BR.md",
  "docs/guides/en/index.md",
  "docs/guides/en/quick-start.md",
  "docs/guides/pt-BR/index.md",
  "docs/guides/pt-BR/quick-start.md",
] as const;

/** The latest version on npm, which nothing but a README shows: the site loads nothing from elsewhere. */
const badge =
  "[![npm](https://img.shields.io/npm/v/%40yampi-openapi%2Fclient)](https://www.npmjs.com/package/@yampi-openapi/client)\n\n";
const fromNpm = "```sh\nnpm install @yampi-openapi/client\n```";

/** What such a file says while no release is on npm. */
const fromClone = /<!-- from a clone -->[\s\S]*?<!-- \/from a clone -->/;

/**
 * The text of such a file once the packages are on npm. The first release writes it; then it stays as it is.
 * @throws Error where the text says neither.
 */
export function withNpmInstall(file: string, text: string): string {
  const changed = text.replace(fromClone, file.includes("README") ? badge + fromNpm : fromNpm);
  if (!changed.includes(fromNpm))
    throw new Error(`${file}: expected a part between <!-- from a clone --> and <!-- /from a clone -->`);
  return changed;
}

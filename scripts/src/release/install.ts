const fence = (text: string): string => `\`\`\`sh\n${text}\n\`\`\``;

/** How the packages are installed from a clone, while no release is on npm. */
const fromClone = {
  en: `The packages are not on npm yet. Build them from a clone (Node 20.20 or newer; npm warns \`EBADENGINE\` on Node 20, which does no harm):\n\n${fence("npm ci && npm run pack   # prints the line that installs them in your project")}`,
  "pt-BR": `Os pacotes ainda não estão no npm. Gere-os a partir de um clone (Node 20.20 ou mais novo; no Node 20 o npm avisa \`EBADENGINE\`, sem consequências):\n\n${fence("npm ci && npm run pack   # mostra a linha que os instala no seu projeto")}`,
};

const fromNpm = fence("npm install @yampi-openapi/client");

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

/** The text of such a file once the packages are on npm. The first release writes it; then it stays as it is. */
export function withNpmInstall(text: string): string {
  return Object.values(fromClone).reduce((changed, lines) => changed.replace(lines, fromNpm), text);
}

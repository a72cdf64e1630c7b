import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sampleLabels } from "./description/code-samples.ts";
import type { JsonObject } from "./description/json.ts";
import { redoclyConfig } from "./paths.ts";

const redocly = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));

/** What surrounds the reference, for the template. */
export interface Frame {
  readonly lang: string;
  readonly title: string;
  /** HTML of the bar above it. */
  readonly header: string;
  /** CSS of that bar. */
  readonly css: string;
  readonly downloads: readonly { readonly title: string; readonly url: string }[];
}

/** One page that shows a description and asks the network for nothing. */
export async function renderReference(description: JsonObject, { downloads, title, ...frame }: Frame): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "yampi-docs-"));
  try {
    const [input, output] = [join(folder, "openapi.json"), join(folder, "index.html")];
    await writeFile(input, JSON.stringify(description));
    await promisify(execFile)(
      process.execPath,
      [
        // The configuration turns telemetry off: that of the command, and that of the page, which would tell of its readers.
        ...[redocly, "build-docs", input, "--config", redoclyConfig, "--inlineBundle", "--output", output],
        ...["--template", join(import.meta.dirname, "reference.hbs"), "--title", title],
        // Redoc shows the samples of no other language than these.
        ...[
          "--openapi",
          JSON.stringify({ downloadUrls: downloads, codeSamples: { languages: sampleLabels.map((lang) => ({ lang })) } }),
        ],
        ...Object.entries(frame).map(([name, value]) => `--templateOptions.${name}=${value}`),
      ],
      { env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" }, maxBuffer: 16 * 1024 * 1024 },
    );
    return withLinksOfItsOwn(withoutOutsideLogo(await readFile(output, "utf8")));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Redoc fetches its own logo for the line that names it; the name as a picture of our own says the same. */
function withoutOutsideLogo(html: string): string {
  const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
  if (!logo.test(html)) throw new Error("Redoc names its logo in another way than this code knows");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="46" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#7a8699">Redoc</text></svg>`;
  return html.replaceAll(logo, `data:image/svg+xml,${encodeURIComponent(svg)}`);
}

/** Until its script runs, Redoc's links lead to the root of the host; afterwards they are fragments, as they are here from the start. */
function withLinksOfItsOwn(html: string): string {
  const script = html.indexOf('<script type="module">');
  return html.slice(0, script).replaceAll('href="/', 'href="#/') + html.slice(script);
}

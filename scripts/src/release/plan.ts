import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import semver from "semver";
import { consumerFile } from "../breaking/consumer.ts";
import { files } from "../breaking/gate.ts";
import type { Verdict } from "../breaking/next-version.ts";
import { report } from "../breaking/report.ts";
import { releaseEntry, withEntry } from "./changelog.ts";
import { installFiles, withNpmInstall } from "./install.ts";
import { readWorkspaces, withVersion } from "./versions.ts";

/** The code of a consumer, kept as it is now by every release. */
const presentConsumer = "packages/client/tests/types/consumer.types.ts";

/** What a release would do. */
export interface Plan {
  readonly version: string;
  /** What the changelog will say. */
  readonly entry: string;
  /** What each file will hold, by its path from the root. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Plans the release of what is here, by the version that the description gives itself.
 *
 * @throws Error where that version is not high enough, or where there is nothing to release.
 */
export async function planRelease(root: string, verdict: Verdict, date: string): Promise<Plan> {
  if (!verdict.passes) throw new Error(report(verdict, "text"));
  const read = (file: string) => readFile(join(root, file), "utf8");
  const version = verdict.present;
  const least = semver.gt(verdict.next, verdict.released) ? verdict.next : semver.inc(verdict.released, "patch");
  if (semver.lt(version, least ?? verdict.next)) {
    throw new Error(
      `info.version in openapi/openapi.yaml: expected ${least} or higher, since ${verdict.released} was released, got ${version}`,
    );
  }

  const changelog = await read("CHANGELOG.md");
  const entry = releaseEntry(changelog, { version, date, changes: verdict.changes });
  const installs = await Promise.all(installFiles.map(async (file) => [file, await read(file)] as const));
  return {
    version,
    entry,
    files: new Map([
      ...installs
        .map(([file, text]): [string, string] => [file, withNpmInstall(file, text)])
        .filter(([, text], index) => text !== installs[index]?.[1]),
      [files.released, await read(files.present)],
      [consumerFile, await read(presentConsumer)],
      ["CHANGELOG.md", withEntry(changelog, entry)],
      ...withVersion(await readWorkspaces(root), version),
    ]),
  };
}

/** Does what a plan says. */
export async function carryOut(root: string, { files: contents }: Plan): Promise<void> {
  for (const [file, content] of contents) await writeFile(join(root, file), content);
}

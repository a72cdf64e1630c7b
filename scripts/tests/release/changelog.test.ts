import { describe, expect, it } from "vitest";
import { type Release, releaseEntry, withEntry } from "../../src/release/changelog.ts";

const release = (of: Partial<Release>): Release => ({ version: "0.2.0", date: "2026-11-22", changes: [], ...of });
const older = "## 0.1.0 (2026-01-01)\n\n- The first.\n";

describe("what waits in the changelog", () => {
  it.each(["## Unreleased", "## 0.2.0 (unreleased)"])("under %s moves under the release", (heading) => {
    const changelog = `# Changelog\n\n${heading}\n\n- By hand.\n  On two lines.\n\n${older}`;
    const entry = releaseEntry(changelog, release({}));
    expect(entry).toBe("## 0.2.0 (2026-11-22)\n\n- By hand.\n  On two lines.");
    expect(withEntry(changelog, entry)).toBe(`# Changelog\n\n${entry}\n\n${older}`);
  });

  it("may be in groups, which stay", () => {
    const changelog = `# Changelog\n\n## Unreleased\n\n- By hand.\n\n### Fixed\n\n- A fault.\n\n${older}`;
    const entry = releaseEntry(changelog, release({}));
    expect(entry).toBe("## 0.2.0 (2026-11-22)\n\n- By hand.\n\n### Fixed\n\n- A fault.");
    expect(withEntry(changelog, entry)).toBe(`# Changelog\n\n${entry}\n\n${older}`);
  });

  it("may be all there is", () => {
    const changelog = "# Changelog\n\n## 0.1.0 (unreleased)\n\n- By hand.\n";
    const entry = releaseEntry(changelog, release({}));
    expect(withEntry(changelog, entry)).toBe("# Changelog\n\n## 0.2.0 (2026-11-22)\n\n- By hand.\n");
  });
});

it("a changelog without any release begins with this one", () => {
  expect(withEntry("# Changelog\n\nWhat changed.\n", "## 0.2.0 (2026-11-22)\n\n- All.")).toBe(
    "# Changelog\n\nWhat changed.\n\n## 0.2.0 (2026-11-22)\n\n- All.\n",
  );
});

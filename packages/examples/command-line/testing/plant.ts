import { execFileSync } from "node:child_process";
import { link, mkdir, symlink } from "node:fs/promises";

export const plantKinds = ["link", "link to nothing", "folder", "pipe", "hard link"] as const;

/** Puts in the place of a file what somebody who can write to the folder may put there before the program starts. */
export async function plant(kind: (typeof plantKinds)[number], place: string, victim: string): Promise<void> {
  if (kind === "link") return symlink(victim, place);
  if (kind === "link to nothing") return symlink(`${victim}.new`, place);
  if (kind === "folder") return void (await mkdir(place));
  if (kind === "hard link") return link(victim, place);
  execFileSync("mkfifo", [place]);
}

import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { parameterFile, type Resource, routes, skeletonOf } from "./skeleton.ts";

/**
 * Writes the skeleton of a resource into a description, and its paths and rows into the files that list all.
 *
 * @returns The files that were written or changed, by their paths in `home`.
 * @throws Error before anything is written, if a file is there already.
 */
export function writeSkeleton(home: string, resource: Resource): string[] {
  const { schema, path } = resource;
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, part = ""]) => part).filter((part) => part !== "alias");
  const parameters = Object.fromEntries(parts.map((part) => [part, parameterOf(home, part) ?? nameOfPart(schema, part)]));
  const added = Object.values(parameters).filter((file) => !existsSync(join(home, "components", "parameters", `${file}.yaml`)));
  const files = skeletonOf(resource, parameters);
  for (const [part, file] of Object.entries(parameters)) {
    if (added.includes(file)) files.set(`components/parameters/${file}.yaml`, parameterFile(part));
  }
  const taken = [...files.keys()].filter((file) => existsSync(join(home, file)));
  if (taken.length > 0) throw new Error(`Nothing was written. These files are there already: ${taken.join(", ")}`);

  files.set("openapi.yaml", withPaths(readFileSync(join(home, "openapi.yaml"), "utf8"), resource));
  files.set("operations.md", withRows(readFileSync(join(home, "operations.md"), "utf8"), resource));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), text);
  }
  return [...files.keys()];
}

/** The component of a part of a path, if one alone has its name. */
function parameterOf(home: string, part: string): string | undefined {
  const files = globSync("components/parameters/*.yaml", { cwd: home });
  const found = files.filter((file) => {
    const { name, in: place } = parse(readFileSync(join(home, file), "utf8")) as { name?: string; in?: string };
    return place === "path" && name === part;
  });
  return found.length === 1 && found[0] ? basename(found[0], ".yaml") : undefined;
}

function nameOfPart(schema: string, part: string): string {
  return `${schema}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

function pathsOf({ path, methods }: Resource): string[] {
  return [false, true]
    .filter((ofOne) => methods.some((method) => routes[method].ofOne === ofOne))
    .map((ofOne) => (ofOne ? `${path}/{id}` : path));
}

/** The paths at the end of those that are there. */
function withPaths(text: string, resource: Resource): string {
  const lines = text.split("\n");
  const begin = lines.indexOf("paths:");
  if (begin === -1) throw new Error("openapi/openapi.yaml has no line `paths:`");
  const next = lines.findIndex((line, index) => index > begin && /^\S/.test(line) && !line.startsWith("#"));
  let end = next === -1 ? lines.length : next;
  while (lines[end - 1]?.trim() === "" || lines[end - 1]?.startsWith("#")) end -= 1;
  const added = pathsOf(resource).flatMap((path) => [
    `  ${path}:`,
    `    $ref: paths/${path.replace(/^\/\{alias\}\//, "").replaceAll("/", "_")}.yaml`,
  ]);
  return lines.toSpliced(end, 0, ...added).join("\n");
}

/** A row of each operation: its own, if it was known already, or else one at the end. */
function withRows(text: string, { name, path, methods }: Resource): string {
  const lines = text.trimEnd().split("\n");
  for (const method of methods) {
    const { verb, ofOne } = routes[method];
    const route = `| ${verb.toUpperCase()} | \`${path}${ofOne ? "/{id}" : ""}\` |`;
    const index = lines.findIndex((line) => line.includes(route));
    const [, group = "TODO: group of the pages of Yampi", , , title = "", , from = ""] = (lines[index] ?? "")
      .split("|")
      .map((cell) => cell.trim());
    const cells = [title, "here", from || "TODO: page, link or code", `\`${name}.${method}\``];
    const row = `| ${group || "TODO: group of the pages of Yampi"} ${route} ${cells.join(" | ")} |`.replaceAll("|  |", "| |");
    if (index === -1) lines.push(row);
    else lines[index] = row;
  }
  return `${lines.join("\n")}\n`;
}

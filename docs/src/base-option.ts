import { createCommand, matching } from "@yampi-openapi/scripts/command-line";

/** The path of the site on its host, for which VitePress has to make it. */
export const baseOption = () =>
  createCommand("", "")
    .createOption("--base <path>", "path of the site on its host")
    .env("DOCS_BASE")
    .default("/")
    .argParser(matching(/^\/(\S+\/)?$/, "a path with a slash at both ends"));

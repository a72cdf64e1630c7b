/**
 * Redocly plugin: the step that writes into operations what they have in common (expand/), and the rules of this description that
 * configurable rules cannot say. See redocly.yaml for the others.
 */
import { expand } from "../expand/index.ts";
import { minimums } from "../expand/minimums.ts";
import { documentedAndShown } from "./documented-and-shown.ts";
import { evidenceGiven } from "./evidence-given.ts";
import { extensionsKnown } from "./extensions.ts";
import { filesUsed } from "./files-used.ts";
import { listsDescribed } from "./lists-described.ts";
import { namesFree } from "./names-free.ts";
import { pathsCallable } from "./paths-callable.ts";
import { placeholdersFilled } from "./placeholders-filled.ts";
import { rateLimitsTold } from "./rate-limits-told.ts";
import { schemasKnown } from "./schemas-known.ts";
import { sensitiveMarked } from "./sensitive-marked.ts";

export default () => ({
  id: "house",
  preprocessors: { oas3: { expand } },
  decorators: { oas3: { minimums } },
  rules: {
    oas3: {
      "extensions-known": extensionsKnown,
      "lists-described": listsDescribed,
      "rate-limits-told": rateLimitsTold,
      "documented-and-shown": documentedAndShown,
      "evidence-given": evidenceGiven,
      "sensitive-marked": sensitiveMarked,
      "paths-callable": pathsCallable,
      "names-free": namesFree,
      "schemas-known": schemasKnown,
      "files-used": filesUsed,
      "placeholders-filled": placeholdersFilled,
    },
  },
});

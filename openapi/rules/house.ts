/** Redocly plugin with the rules of this description that its configurable rules cannot say. See redocly.yaml for the others. */
import { documentedAndShown } from "./documented-and-shown.ts";
import { evidenceGiven } from "./evidence-given.ts";
import { extensionsKnown } from "./extensions.ts";
import { limitsTold } from "./limits-told.ts";
import { listsDescribed } from "./lists-described.ts";

export default () => ({
  id: "house",
  rules: {
    oas3: {
      "extensions-known": extensionsKnown,
      "lists-described": listsDescribed,
      "limits-told": limitsTold,
      "documented-and-shown": documentedAndShown,
      "evidence-given": evidenceGiven,
    },
  },
});

/** Escapes text for HTML, also for attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The address of one file of the site as another file links to it, so that the site works at any address. */
export function relativeHref(from: string, to: string): string {
  const steps = from.split("/").length - 1;
  return `${"../".repeat(steps)}${to}`;
}

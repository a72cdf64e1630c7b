/**
 * A place where a spreadsheet may see a formula: the beginning of the text, or what follows a separator or a line break, since Excel
 * splits by the separator of its own settings, whatever the file uses. Spaces and quotes may come in between. The wide forms of the
 * characters are those that Excel takes in East Asian settings.
 */
const formula = /(?:^|(?<=[;,|\p{Cc}\p{Zl}\p{Zp}]))(?=[\s"]*[=+\-@＝＋－＠])|^(?=[\t\r\n])/gu;

/** A text that no spreadsheet runs: each formula in it gets a `'` in front. */
export function harmless(text: string): string {
  return text.replace(formula, "'");
}

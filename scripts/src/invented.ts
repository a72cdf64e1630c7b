import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/** Hosts that this repository may name although they exist, and why. Everything else belongs to the domains that are reserved for examples. */
const realHosts: readonly { readonly hosts: RegExp; readonly reason: string }[] = [
  { hosts: /(^|\.)(dooki|yampi)\.com\.br$/, reason: "the API itself, and the vendor's pages" },
  { hosts: /^api\.whatsapp\.com$/, reason: "links that the API gives, with an invented number" },
  {
    hosts: /^(github\.com|www\.npmjs\.com|img\.shields\.io)$/,
    reason: "where tools are developed and published, and the badge of it",
  },
  {
    hosts: /^(json-schema\.org|json\.schemastore\.org|llmstxt\.org|www\.w3\.org|www\.rfc-editor\.org)$/,
    reason: "schemas and standards",
  },
  {
    hosts: /^(biomejs\.dev|docs\.renovatebot\.com|hono\.dev|mswjs\.io|openapi-ts\.dev|turborepo\.com)$/,
    reason: "pages of tools",
  },
];

/** Documents with right check digits that may be used: those of forms and manuals everywhere, for whatever checks the digits. */
const samples = new Set(["12345678909", "11222333000181", "12ABC34501DE35"]);

/** Files in which nothing is looked for, and why. */
const passedOver: readonly { readonly files: RegExp; readonly reason: string }[] = [
  { files: /(^|\/)package-lock\.json$/, reason: "written by npm, with the addresses of other projects" },
  { files: /^openapi\/released\//, reason: "as it was released; never edited" },
  { files: /^scripts\/tests\/invented\.test\.ts$/, reason: "plants what this finds" },
  { files: /^packages\/examples\/testing-kit\/tests\/documents\.test\.ts$/, reason: "its subject is right check digits" },
  { files: /\.(png|ico|woff2?|tgz|gz)$/, reason: "not text" },
];

/** What could belong to somebody. */
export interface Finding {
  readonly line: number;
  readonly what: "a CPF" | "a CNPJ" | "a phone number" | "an e-mail address" | "a host";
  readonly text: string;
}

const cpf = /(?<![\d.])\d{3}[. -]?\d{3}[. -]?\d{3}[- ]?\d{2}(?!\d)/g;
/** Since 2026 it may have letters, but for its check digits. */
const cnpj = /(?<![\dA-Z.])[\dA-Z]{2}[. -]?[\dA-Z]{3}[. -]?[\dA-Z]{3}[/ -]?[\dA-Z]{4}[- ]?\d{2}(?![\dA-Z])/g;
/** A mobile number with its area code. */
const phone = /(?<!\d)(?:\+?55 ?)?(?:\([1-9]\d\) ?|[1-9]\d ?)9\d{4}-?\d{4}(?!\d)/g;
/** A number of a landline, which never begins with 0 or 1, as people write it. */
const landline = /(?<!\d)(?:\+55 ?)?\([1-9]\d\) ?[2-5]\d{3}[- ]?\d{4}(?!\d)/g;
const email = /[\w.+%-]+(?:@|%40)((?:[\w-]+\.)+[a-z]{2,})(?![\w@])/gi;
const bareHost = /(?<![\w@./:%-])((?:[\w-]+\.)+(?:com|net|org)(?:\.br)?)(?![\w.-]|\()/gi;
const host = /\bhttps?:\/\/((?:[\w-]+\.)+[a-z]{2,})(?![\w.-])/gi;

/** Domains that RFC 2606 reserves: nobody has them. */
const reserved = /(^|\.)(example\.(com|net|org)|example|test|invalid|localhost)$/i;

/** Test data that may belong to a person or a company, line by line. */
export function findReal(text: string): Finding[] {
  return text.split("\n").flatMap((content, index): Finding[] => {
    const found = (what: Finding["what"], pattern: RegExp, mayExist: (match: RegExpMatchArray) => boolean): Finding[] =>
      [...content.matchAll(pattern)].filter(mayExist).map((match) => ({ line: index + 1, what, text: match[0] }));
    return [
      ...found("a CPF", cpf, ([number]) => isDocument(number, 9)),
      ...found("a CNPJ", cnpj, ([number]) => isDocument(number, 12)),
      // No carrier has numbers that begin with 9 0000.
      ...found("a phone number", phone, ([number]) => !/90000\d{4}$/.test(digitsOf(number))),
      ...found("a phone number", landline, () => true),
      ...found("an e-mail address", email, ([, domain = ""]) => !reserved.test(domain)),
      ...[host, bareHost].flatMap((pattern) => found("a host", pattern, ([, name = ""]) => isReal(name))),
    ];
  });
}

const isReal = (name: string): boolean => !reserved.test(name) && !realHosts.some(({ hosts }) => hosts.test(name));
const digitsOf = (text: string): string => text.replaceAll(/\D/g, "");

/** Whether the check digits of a CPF (after 9) or a CNPJ (after 12) are right, so that somebody may have it. */
function isDocument(text: string, length: number): boolean {
  const characters = text.replaceAll(/[^\dA-Z]/g, "");
  // A letter counts as its place in ASCII does, from that of 0.
  const digits = [...characters].map((character) => character.charCodeAt(0) - 48);
  if (samples.has(characters) || digits.every((digit) => digit === digits[0])) return false;
  return [length, length + 1].every(
    (count) => checkDigit(digits.slice(0, count), length === 9 ? count + 1 : 9) === digits[count],
  );
}

/** Weights count up from 2, from the last digit to the first, and begin again after the highest. */
function checkDigit(digits: readonly number[], highest: number): number {
  const sum = digits.toReversed().reduce((total, digit, index) => total + digit * (2 + (index % (highest - 1))), 0);
  return sum % 11 < 2 ? 0 : 11 - (sum % 11);
}

/** What could belong to somebody in the files of the repository, a line each, and at the end what to use instead. */
export function realValues(): string[] {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const problems = [...new Set(files.split("\0"))]
    .filter((file) => file !== "" && !passedOver.some(({ files }) => files.test(file)))
    .flatMap((file) => findReal(readFileSync(join(root, file), "utf8")).map((finding) => ({ file, ...finding })))
    .map(({ file, line, what, text }) => `${file}:${line}: ${text} may be ${what} that exists.`);
  return problems.length > 0 ? [...problems, advice] : [];
}

const advice = `
Use hosts and e-mail addresses of example.com or .example, mobile numbers that begin with 9 0000, and documents with wrong check digits.
scripts/src/invented.ts lists what else may be used, with its reason.
`;

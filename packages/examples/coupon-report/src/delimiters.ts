/** The characters that can separate the cells of a CSV file, by the names that the command line takes. */
export const delimiters = { ";": ";", ",": ",", tab: "\t", "\\t": "\t", "\t": "\t" } as const;

export type Delimiter = (typeof delimiters)[keyof typeof delimiters];

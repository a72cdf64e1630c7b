import {
  createColumnHelper,
  createPaginatedRowModel,
  createSortedRowModel,
  metaHelper,
  type Row,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { CustomerRow } from "../figures/customer-row.ts";
import type { Format } from "../i18n/use-format.ts";

/** What of the table library is used, and nothing else of it is bundled. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
  columnMeta: metaHelper<{ readonly isNumber?: boolean }>(),
});

export type Features = typeof features;
export type ColumnName = "name" | "email" | "city" | "uf" | "lastOrderAt" | "lastOrderValue";

const helper = createColumnHelper<Features, CustomerRow>();
const missing = <span className="missing">–</span>;

/** The columns in a language, whose rules the texts are sorted by. What is not known comes last either way. */
export function makeColumns(format: Format, language: string) {
  const collator = new Intl.Collator(language, { sensitivity: "base", numeric: true });
  const byText = (a: Row<Features, CustomerRow>, b: Row<Features, CustomerRow>, id: string): number =>
    collator.compare(a.getValue<string>(id), b.getValue<string>(id));
  const byNumber = (a: Row<Features, CustomerRow>, b: Row<Features, CustomerRow>, id: string): number =>
    a.getValue<number>(id) - b.getValue<number>(id);
  const text = { sortFn: byText, sortUndefined: "last", sortDescFirst: false } as const;
  return helper.columns([
    helper.accessor("name", text),
    helper.accessor("email", text),
    helper.accessor("city", { ...text, cell: ({ getValue }) => getValue() ?? missing }),
    helper.accessor("uf", { ...text, cell: ({ getValue }) => getValue() ?? missing }),
    // Local times of one zone sort as they are written.
    helper.accessor((row) => row.lastOrderAt?.date, {
      ...text,
      id: "lastOrderAt" satisfies ColumnName,
      sortDescFirst: true,
      cell: ({ row: { original } }) =>
        original.lastOrderAt ? (
          <time dateTime={original.lastOrderAt.date.slice(0, 19)}>{format.dayAndTime(original.lastOrderAt)}</time>
        ) : (
          missing
        ),
    }),
    helper.accessor("lastOrderValue", {
      sortFn: byNumber,
      sortUndefined: "last",
      sortDescFirst: true,
      meta: { isNumber: true },
      cell: ({ getValue }) => {
        const value = getValue();
        return value === undefined ? missing : format.money(value);
      },
    }),
  ]);
}

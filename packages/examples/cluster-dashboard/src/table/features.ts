import {
  createPaginatedRowModel,
  createSortedRowModel,
  metaHelper,
  type Row,
  type RowData,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";

/** What of the table library is used, and nothing else of it is bundled. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
  columnMeta: metaHelper<{ readonly isNumber?: boolean }>(),
});

export type Features = typeof features;

/** How columns sort in a language. What is not known comes last either way. */
export function sorting<T extends RowData>(language: string) {
  const collator = new Intl.Collator(language, { sensitivity: "base", numeric: true });
  const byText = (a: Row<Features, T>, b: Row<Features, T>, id: string): number =>
    collator.compare(a.getValue<string>(id), b.getValue<string>(id));
  const byNumber = (a: Row<Features, T>, b: Row<Features, T>, id: string): number =>
    a.getValue<number>(id) - b.getValue<number>(id);
  return {
    text: { sortFn: byText, sortUndefined: "last", sortDescFirst: false },
    /** Local times of one zone sort as they are written. */
    time: { sortFn: byText, sortUndefined: "last", sortDescFirst: true },
    number: { sortFn: byNumber, sortUndefined: "last", sortDescFirst: true, meta: { isNumber: true } },
  } as const;
}

import type { OnChangeFn, SortingState } from "@tanstack/react-table";
import { useState } from "react";

/** What a person chose of a table. It belongs to who shows the table, which is gone while other rows are read. */
export interface TableChoice {
  readonly text: string;
  onSearch(text: string): void;
  readonly sorting: SortingState;
  readonly onSort: OnChangeFn<SortingState>;
}

/** @param sortedBy - Column that the rows are sorted by at first, the latest first. */
export function useTableChoice(sortedBy: string): TableChoice {
  const [text, onSearch] = useState("");
  const [sorting, onSort] = useState<SortingState>([{ id: sortedBy, desc: true }]);
  return { text, onSearch, sorting, onSort };
}

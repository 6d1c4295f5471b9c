import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { Sorting } from "./sorted.ts";
import styles from "./Table.module.css";

type SortHeadProps<Column extends string> = {
  columns: readonly { key: Column; label: string; startsDescending?: boolean }[];
  sorting: Sorting<Column>;
  onSort: (sorting: Sorting<Column>) => void;
};

/** The head of a table whose columns sort it: a button each, the order said to everybody. */
export function SortHead<Column extends string>({
  columns,
  sorting,
  onSort,
}: SortHeadProps<Column>) {
  return (
    <tr>
      {columns.map(({ key, label, startsDescending = true }) => {
        const isSorted = sorting.column === key;
        const order = sorting.isDescending ? "descending" : "ascending";
        const Icon = isSorted ? (sorting.isDescending ? ArrowDown : ArrowUp) : ArrowUpDown;
        const isDescending = isSorted ? !sorting.isDescending : startsDescending;
        return (
          <th key={key} scope="col" aria-sort={isSorted ? order : undefined}>
            <span className={styles.paperHead}>{label}</span>
            <button
              type="button"
              className={styles.sort}
              onClick={() => onSort({ column: key, isDescending })}
            >
              {label}
              <Icon size={16} aria-hidden="true" className={isSorted ? "" : styles.unsorted} />
            </button>
          </th>
        );
      })}
    </tr>
  );
}

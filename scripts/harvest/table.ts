import Table from "cli-table3";

/** A table without lines between rows, so that a dozen fit on a screen; numbers to the right. */
export function createTable(head: string[], textColumns: number) {
  return new Table({
    head,
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
    colAligns: head.map((_, column) => (column < textColumns ? "left" : "right")),
  });
}

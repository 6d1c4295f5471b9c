/** Rows per statement: far below PostgreSQL's 65,535 parameters for our widest table. */
const CHUNK = 500;

/** Runs `work` on successive parts of `items`, one after the other. */
export async function inChunks<Item>(items: Item[], work: (chunk: Item[]) => Promise<unknown>) {
  for (let start = 0; start < items.length; start += CHUNK) {
    await work(items.slice(start, start + CHUNK));
  }
}

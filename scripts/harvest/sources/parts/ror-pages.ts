import { z } from "zod";
import type { GetJson } from "../../live-file.ts";
import { SourceError } from "../../source.ts";

/** Results on a page, which the API fixes. */
const PAGE_SIZE = 20;
/** Pages that are asked for at most; the box of the territory has about nine. */
const MOST_PAGES = 100;

const pageSchema = z.object({
  number_of_results: z.number().int().nonnegative(),
  items: z.array(z.unknown()),
});

/**
 * The records on all pages of an answer of the ROR API, as one JSON array. They stand in the order of
 * their own text and once each, so that the same answer in another order is the same file.
 *
 * @throws SourceError when a page is none, when there are too many, or one before the last is empty
 */
export async function collectRorPages(
  pageUrl: (page: number) => string,
  getJson: GetJson,
): Promise<Uint8Array> {
  const first = await getPage(1);
  const pages = Math.ceil(first.number_of_results / PAGE_SIZE);
  if (pages > MOST_PAGES) {
    throw new SourceError(
      `${first.number_of_results} results do not fit in ${MOST_PAGES} pages of ROR`,
    );
  }
  const others = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => getPage(index + 2));
  const items = [first, ...(await Promise.all(others))].flatMap(({ items }) => items);
  const texts = new Set(items.map((item) => JSON.stringify(item)));
  return new TextEncoder().encode(`[${[...texts].toSorted().join(",\n")}]`);

  async function getPage(page: number) {
    const parsed = pageSchema.safeParse(await getJson(pageUrl(page)));
    if (!parsed.success) throw new SourceError(`page ${page} is not one of the ROR API`);
    if (parsed.data.items.length || parsed.data.number_of_results === 0) return parsed.data;
    throw new SourceError(
      `page ${page} of ROR is empty, of ${parsed.data.number_of_results} results in all`,
    );
  }
}

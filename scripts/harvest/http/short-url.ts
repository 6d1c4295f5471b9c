/** An address for messages: without its query, which may fill a page. */
export function shortUrl(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search ? "?…" : ""}`;
}

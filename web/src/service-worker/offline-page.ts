import { LOCALES, type Locale } from "@passerelle/data/contract";
import { localeOf, pathOf } from "../lib/routes.ts";
import { LAST_LIST, SEEN } from "../offline/stored.ts";

/** The page of each language that starts the app where no page was ever seen. */
export const OFFLINE_PATHS = LOCALES.map((locale) => pathOf({ page: "offline", locale }));

/**
 * What a page that was never seen gets without network: the start of the app leads to the last list
 * seen, every other page gets the app itself, which knows what it showed before.
 *
 * @param shell name of the cache that holds the app.
 */
export async function offlinePage(
  url: URL,
  shell: string,
  caches: Pick<CacheStorage, "open">,
  languages: readonly string[],
): Promise<Response> {
  const locale = localeOf(url.pathname) ?? preferred(languages);
  const home = pathOf({ page: "home", locale });
  const isStart = ["/", home, `${home}/`].includes(url.pathname) && url.search === "";
  if (isStart) {
    const seen = await caches.open(SEEN);
    const last = await (await seen.match(LAST_LIST))?.text();
    const list = new URL(last ?? home, url);
    const target = localeOf(list.pathname) === locale ? list : new URL(home, url);
    if (target.href !== url.href) return Response.redirect(target.href, 302);
  }
  // the app of another build, should its cache still be there, is another app
  const files = await caches.open(shell);
  return (await files.match(pathOf({ page: "offline", locale }))) ?? Response.error();
}

function preferred(languages: readonly string[]): Locale {
  const known = languages.map((language) => LOCALES.find((one) => language.startsWith(one)));
  return known.find((locale) => locale !== undefined) ?? LOCALES[0];
}

import type { Locale } from "@passerelle/data/contract";
import type { i18n as I18n } from "i18next";
import type { Messages, Namespace } from "./namespaces.ts";

type Variables = Record<string, unknown> & { count?: number };
type Selector = (root: unknown) => unknown;
type Tree = { [key: string]: string | Tree };

/** Records which text a selector names: `($) => $.filters.title` → `["filters", "title"]`. */
function pathOf(selector: Selector): string[] {
  const path: string[] = [];
  const recorder: unknown = new Proxy(
    {},
    {
      get: (_, key) => {
        path.push(String(key));
        return recorder;
      },
    },
  );
  selector(recorder);
  return path;
}

/**
 * The part of i18next that we use, typed by it and held to it by a test: texts by selector, plural
 * forms of `Intl.PluralRules`, and `{{variables}}`. i18next and its binding to React would be a
 * sixth of what the browser may load at start. `loadMore` gives a namespace that is not there, with
 * those that come in the same file.
 */
export function createTranslator(
  locale: Locale,
  first: Partial<Messages>,
  loadMore: (namespace: Namespace) => Promise<Partial<Messages>> = async () => ({}),
): I18n {
  const plurals = new Intl.PluralRules(locale);
  const messages = { ...first };
  const translators = new Map<string, ReturnType<typeof translatorOf>>();

  function translatorOf(namespace: keyof Messages) {
    return (selector: Selector, variables: Variables = {}): string => {
      const path = pathOf(selector);
      const name = path.at(-1) ?? "";
      let branch = (messages[namespace] ?? {}) as Tree;
      for (const key of path.slice(0, -1)) branch = (branch[key] ?? {}) as Tree;
      const { count } = variables;
      const plural = count === undefined ? undefined : branch[`${name}_${plurals.select(count)}`];
      const text = String(plural ?? branch[name] ?? path.join("."));
      return text.replace(/\{\{(\w+)\}\}/g, (mark, key) => String(variables[key] ?? mark));
    };
  }

  // the same function at each rendering, so that it can be a dependency
  function getFixedT(_: string | null, namespace: keyof Messages = "common") {
    const known = translators.get(namespace) ?? translatorOf(namespace);
    translators.set(namespace, known);
    return known;
  }

  // files are fetched once, and a failed attempt may be made again: that is the module loader's to know
  async function loadNamespaces(namespace: Namespace): Promise<void> {
    Object.assign(messages, await loadMore(namespace));
  }

  const hasLoadedNamespace = (namespace: string) => namespace in messages;
  const t = getFixedT(null);
  // i18next's own type is what gives selectors their completion and their check
  return { language: locale, t, getFixedT, hasLoadedNamespace, loadNamespaces } as unknown as I18n;
}

import { LOCALES } from "@passerelle/data/contract";
import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import { ALL_MESSAGES } from "./all-messages.ts";
import type { Messages } from "./namespaces.ts";
import { createTranslator } from "./translate.ts";

type Tree = { [key: string]: string | Tree };
type Selector = ($: Tree) => unknown;
type Translate = (selector: Selector, variables: object) => string;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const COUNTS = [0, 1, 2, 1_000_000];

function pathsOf(tree: Tree, path: string[] = []): string[][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[...path, key.replace(PLURAL, "")]]
      : pathsOf(value, [...path, key]),
  );
}

describe.each(LOCALES)("in %s", (locale) => {
  const reference = createInstance();
  void reference.init({
    lng: locale,
    resources: { [locale]: ALL_MESSAGES[locale] },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const ours = createTranslator(locale, ALL_MESSAGES[locale]);

  it.each(Object.keys(ALL_MESSAGES.en) as (keyof Messages)[])(
    "every text of %s is what i18next makes of it",
    (namespace) => {
      const theirs = reference.getFixedT(locale, namespace) as unknown as Translate;
      const own = ours.getFixedT(locale, namespace) as unknown as Translate;
      for (const path of pathsOf(ALL_MESSAGES[locale][namespace])) {
        const select: Selector = ($) => path.reduce((tree, key) => tree[key] as Tree, $);
        for (const count of COUNTS) {
          const variables = {
            count,
            formatted: `<${count}>`,
            label: "$&",
            place: "Ath",
            text: "a",
          };
          expect(own(select, variables), path.join(".")).toBe(theirs(select, variables));
        }
      }
    },
  );
});

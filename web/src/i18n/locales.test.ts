import { LOCALES } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { ALL_MESSAGES } from "./all-messages.ts";

type Tree = { [key: string]: string | Tree };

const PLURAL = /_(zero|one|two|few|many|other)$/;

function textsOf(tree: Tree, prefix = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : textsOf(value, `${prefix}${key}.`),
  );
}

/** `count_one` and `count_other` become `count`: languages differ in their plural forms. */
function rolesOf(tree: Tree): Set<string> {
  return new Set(textsOf(tree).map(([key]) => key.replace(PLURAL, "")));
}

const variablesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

describe.each(LOCALES)("the messages in %s", (locale) => {
  const texts = new Map(textsOf(ALL_MESSAGES[locale]));

  it("have the same keys as English", () => {
    expect(rolesOf(ALL_MESSAGES[locale])).toEqual(rolesOf(ALL_MESSAGES.en));
  });

  it("have every plural form of the language", () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const plurals = [...texts.keys()].filter((key) => PLURAL.test(key));
    for (const key of new Set(plurals.map((plural) => plural.replace(PLURAL, "")))) {
      const found = plurals.filter((plural) => plural.replace(PLURAL, "") === key);
      expect(found.toSorted(), key).toEqual(forms.map((form) => `${key}_${form}`).toSorted());
    }
  });

  it("use the same variables as English", () => {
    for (const [key, text] of textsOf(ALL_MESSAGES.en)) {
      const translated = texts.get(key);
      if (translated)
        expect(variablesOf(translated).toSorted(), key).toEqual(variablesOf(text).toSorted());
    }
  });

  it("are never empty", () => {
    expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

describe("the French messages", () => {
  it("never leave a sign alone at the start of a line", () => {
    // a colon in an address or a time of day has no space at all
    const spaced = textsOf(ALL_MESSAGES.fr).filter(([, text]) =>
      /[^\u202f][;!?]|[ \u202f][:»]|«[^\u00a0]/.test(text),
    );
    expect(spaced).toEqual([]);
  });
});

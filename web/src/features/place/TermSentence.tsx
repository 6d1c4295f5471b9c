import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { writeHome } from "../../lib/filters-url.ts";
import { listParts } from "../../lib/format.ts";
import { midSentence } from "../../lib/mid-sentence.ts";
import { pathOf } from "../../lib/routes.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";

type TermSentenceProps = {
  axis: "languages" | "costs" | "equipment";
  keys: string[];
  vocabulary: Vocabulary;
};

/** The values of a place on one axis as a sentence, each a link to the places that share it. */
export function TermSentence({ axis, keys, vocabulary }: TermSentenceProps) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const listed = pathOf({ page: "home", locale });
  const hrefOf = (key: string) =>
    listed + writeHome({ filters: { [axis]: [key] }, sort: "relevance", view: "list" });
  // the list is joined over the keys, so that each item is known again by its key
  const parts = listParts(keys, locale, axis === "costs" ? "or" : "and");
  return (
    <>
      {parts.map(({ type, value }, index) => {
        if (type === "literal") return value;
        const label = labelOf(vocabulary, axis, value);
        return (
          <Link key={value} href={hrefOf(value)}>
            {index === 0 ? label : midSentence(label, axis, locale)}
          </Link>
        );
      })}
      {axis === "costs" && keys.length > 1 && t(($) => $.practical.depends)}
    </>
  );
}

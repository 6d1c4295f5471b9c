import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { writeHome } from "../../lib/filters-url.ts";
import { pathOf } from "../../lib/routes.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import { PlaceSection } from "./PlaceSection.tsx";
import styles from "./TermLinks.module.css";

type TermLinksProps = {
  axis: "functions" | "domains" | "labels";
  keys: string[];
  vocabulary: Vocabulary;
};

/** The values of a place on one axis, each a link to the places that share it. */
export function TermLinks({ axis, keys, vocabulary }: TermLinksProps) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  if (keys.length === 0) return null;
  const listed = pathOf({ page: "home", locale });
  const hrefOf = (key: string) =>
    listed + writeHome({ filters: { [axis]: [key] }, sort: "relevance", view: "list" });
  return (
    <PlaceSection title={t(($) => $.place[axis])}>
      <ul className={styles.terms}>
        {keys.map((key) => (
          <li key={key}>
            <Link className={styles.term} href={hrefOf(key)}>
              {labelOf(vocabulary, axis, key)}
            </Link>
          </li>
        ))}
      </ul>
    </PlaceSection>
  );
}

import type { Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { writeHome } from "../../lib/filters-url.ts";
import { toIdentifierLink } from "../../lib/identifier-link.ts";
import { pathOf } from "../../lib/routes.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import styles from "./Practical.module.css";

type AccessFactsProps = { place: Pick<Place, "access" | "identifiers">; vocabulary: Vocabulary };

/** What disabled people find there, one fact a line, and the page that describes the building. */
export function AccessFacts({ place, vocabulary }: AccessFactsProps) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const hrefOf = (key: string) =>
    pathOf({ page: "home", locale }) +
    writeHome({ filters: { access: [key] }, sort: "relevance", view: "list" });
  const pages = place.identifiers.filter(({ scheme }) => scheme === "acceslibre");
  return (
    <ul className={styles.lines}>
      {place.access.map((key) => (
        <li key={key}>
          <Link href={hrefOf(key)}>{labelOf(vocabulary, "access", key)}</Link>
        </li>
      ))}
      {pages.map(toIdentifierLink).map(({ value, url }) => (
        <li key={value}>
          <a href={url}>{t(($) => $.practical.acceslibre)}</a>
        </li>
      ))}
    </ul>
  );
}

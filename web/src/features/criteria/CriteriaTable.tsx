import { CRITERIA, type PlaceCriteria, type Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Area } from "../../lib/areas.ts";
import type { CriteriaState } from "../../lib/criteria-url.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { CriteriaRows } from "./CriteriaRows.tsx";
import styles from "./CriteriaTable.module.css";
import { useSortLabel } from "./use-sort-label.ts";

type CriteriaTableProps = {
  items: PlaceCriteria[];
  sort: CriteriaState["sort"];
  hrefSortedBy: (sort: CriteriaState["sort"]) => string;
  areas: Area[];
  vocabulary: Vocabulary;
  sources: Source[];
};

/** The places with an answer to each criterion; cards where a table has no room. */
export function CriteriaTable(props: CriteriaTableProps) {
  const { items, sort, hrefSortedBy, areas, vocabulary, sources } = props;
  const { t } = useTranslation("criteria");
  const sortLabel = useSortLabel();
  const names = new Map(areas.map(({ key, name }) => [key, name]));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        {t(($) => $.table.caption, { sort: sortLabel(sort) })}
      </caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" aria-sort={sort === "name" ? "ascending" : undefined}>
            <SortLink href={hrefSortedBy("name")}>{t(($) => $.table.place)}</SortLink>
          </th>
          <th scope="col">{t(($) => $.table.municipality)}</th>
          {CRITERIA.map((key) => (
            <th key={key} scope="col" aria-sort={sort === key ? "other" : undefined}>
              <SortLink href={hrefSortedBy(key)}>{t(($) => $.names[key])}</SortLink>
            </th>
          ))}
        </tr>
      </thead>
      {items.map((place) => (
        <CriteriaRows
          key={place.id}
          place={place}
          municipality={names.get(place.municipality) ?? place.municipality}
          vocabulary={vocabulary}
          sources={sources}
        />
      ))}
    </table>
  );
}

function SortLink({ href, children }: { href: string; children: string }) {
  const { t } = useTranslation("criteria");
  return (
    <Link className={styles.sort} href={href} aria-label={t(($) => $.sort.by, { name: children })}>
      {children}
    </Link>
  );
}

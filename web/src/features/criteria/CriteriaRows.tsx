import { CRITERIA, type PlaceCriteria, type Source, type Verdict } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { formatList } from "../../lib/format.ts";
import { midSentence } from "../../lib/mid-sentence.ts";
import { pathOf } from "../../lib/routes.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import styles from "./CriteriaTable.module.css";
import { CriterionEvidence } from "./CriterionEvidence.tsx";
import { VerdictMark } from "./VerdictMark.tsx";

type CriteriaRowsProps = {
  place: PlaceCriteria;
  /** Its name. */
  municipality: string;
  vocabulary: Vocabulary;
  sources: Source[];
};

/** One place: the answers side by side, then what it lacks in words, with the evidence on request. */
export function CriteriaRows({ place, municipality, vocabulary, sources }: CriteriaRowsProps) {
  const { t } = useTranslation("criteria");
  const locale = useLocale();
  const { slug, name, criteria } = place;
  const namesOf = (wanted: Verdict) =>
    criteria.flatMap(({ key, verdict }) => {
      const label = t(($) => $.names[key]);
      return verdict === wanted ? midSentence(label, "labels", locale) : [];
    });
  const [met, lacked, unknown] = [namesOf("yes"), namesOf("no"), namesOf("unknown")];
  const told = criteria.filter(({ evidence }) => evidence.length > 0);
  return (
    <tbody className={styles.place}>
      <tr className={styles.answers}>
        <th scope="row" className={styles.name}>
          <Link href={pathOf({ page: "place", locale, slug })}>{name}</Link>
        </th>
        <td className={styles.municipality}>{municipality}</td>
        {criteria.map(({ key, verdict }) => (
          <td key={key} className={styles.answer}>
            <span className={styles.label}>{t(($) => $.names[key])}</span>
            <VerdictMark verdict={verdict} />
          </td>
        ))}
      </tr>
      <tr className={styles.more}>
        <td colSpan={CRITERIA.length + 2}>
          <p className={styles.words}>
            {met.length === CRITERIA.length
              ? t(($) => $.table.all)
              : t(($) => $.table.met, { count: met.length, total: CRITERIA.length })}
            {lacked.length > 0 &&
              ` ${t(($) => $.table.lacks, { criteria: formatList(lacked, locale) })}`}
            {unknown.length > 0 && (
              // paper is dear, and the table says it
              <span data-print="no">
                {` ${t(($) => $.table.unknown, { criteria: formatList(unknown, locale) })}`}
              </span>
            )}
          </p>
          {told.length > 0 && (
            <details className={styles.evidence}>
              <summary aria-label={t(($) => $.evidence.showOf, { name })}>
                {t(($) => $.evidence.show)}
              </summary>
              <dl className={styles.criteria}>
                {told.map((criterion) => (
                  <CriterionEvidence
                    key={criterion.key}
                    criterion={criterion}
                    vocabulary={vocabulary}
                    sources={sources}
                  />
                ))}
              </dl>
            </details>
          )}
        </td>
      </tr>
    </tbody>
  );
}

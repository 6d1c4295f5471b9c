import { type CriterionCount, VERDICTS } from "@passerelle/data/contract";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import styles from "./CriteriaSummary.module.css";

type CriteriaSummaryProps = { title: string; counts: CriterionCount[]; total: number };

/** How many places meet each criterion, of how many it is not known, and who fails it. */
export function CriteriaSummary({ title, counts, total }: CriteriaSummaryProps) {
  const { t } = useTranslation("criteria");
  const locale = useLocale();
  const id = useId();
  return (
    <section className={styles.summary} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.criteria}>
        {counts.map(({ key, ...verdicts }) => (
          <li key={key} className={styles.criterion}>
            <span className={styles.name}>{t(($) => $.names[key])}</span>
            <span className={styles.bar} aria-hidden="true">
              {VERDICTS.map((verdict) => (
                <span
                  key={verdict}
                  className={styles.part}
                  data-verdict={verdict}
                  style={{ flexGrow: total > 0 ? verdicts[verdict] / total : 0 }}
                />
              ))}
            </span>
            <span className={styles.counts}>
              {t(($) => $.summary.counts, {
                yes: formatNumber(verdicts.yes, locale),
                unknown: formatNumber(verdicts.unknown, locale),
                no: formatNumber(verdicts.no, locale),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

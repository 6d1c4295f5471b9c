import { CRITERIA, type CriterionKey } from "@passerelle/data/contract";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./CriteriaGuide.module.css";

/** Criteria of the regional call; the others are the national one's. */
const REGIONAL: CriterionKey[] = ["two_functions"];

/** What each criterion asks, and which call asks it. */
export function CriteriaGuide() {
  const { t } = useTranslation("criteria");
  const id = useId();
  return (
    <section className={styles.guide} aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.guide.title)}</h2>
      <p>{t(($) => $.guide.lead)}</p>
      <dl className={styles.criteria}>
        {CRITERIA.map((key) => {
          const call = REGIONAL.includes(key) ? "regional" : "national";
          return (
            <div key={key} className={styles.criterion}>
              <dt>{t(($) => $.names[key])}</dt>
              <dd>
                {t(($) => $.asks[key])}{" "}
                <span className={styles.call}>
                  {t(($) => $.guide.from, { call: t(($) => $.call[call]) })}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

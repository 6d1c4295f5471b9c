import type { Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { SourceEntry } from "./SourceEntry.tsx";
import styles from "./SourceList.module.css";

/** Every source: columns under one head on wide screens, else a block of lines each. */
export function SourceList({ sources }: { sources: Source[] }) {
  const { t } = useTranslation("pages");
  return (
    <div className={styles.sources}>
      {/* each entry says its own terms to screen readers */}
      <div className={styles.head} aria-hidden="true">
        <span>{t(($) => $.sources.source)}</span>
        <span>{t(($) => $.sources.licence)}</span>
        <span>{t(($) => $.sources.origin)}</span>
        <span>{t(($) => $.sources.date)}</span>
        <span className={styles.number}>{t(($) => $.sources.records)}</span>
        <span className={styles.number}>{t(($) => $.sources.places)}</span>
        <span>{t(($) => $.sources.run)}</span>
      </div>
      <ul className={styles.list} aria-label={t(($) => $.sources.table)}>
        {sources.map((source) => (
          <li key={source.id} className={styles.entry}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

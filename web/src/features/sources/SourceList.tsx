import type { Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { SourceEntry } from "./SourceEntry.tsx";
import styles from "./SourceList.module.css";

/** Every source: columns under one head on wide screens, else a block of lines each. */
export function SourceList({ sources }: { sources: Source[] }) {
  const { t } = useTranslation("sources");
  return (
    <div className={styles.sources}>
      {/* each entry says its own terms to screen readers */}
      <div className={styles.head} aria-hidden="true">
        <span>{t(($) => $.source)}</span>
        <span>{t(($) => $.licence)}</span>
        <span>{t(($) => $.origin)}</span>
        <span>{t(($) => $.date)}</span>
        <span className={styles.number}>{t(($) => $.records)}</span>
        <span className={styles.number}>{t(($) => $.places)}</span>
        <span>{t(($) => $.run)}</span>
      </div>
      <ul className={styles.list} aria-label={t(($) => $.table)}>
        {sources.map((source) => (
          <li key={source.id} className={styles.entry}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

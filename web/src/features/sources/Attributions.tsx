import type { Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import styles from "./Attributions.module.css";

/** The words that re-users must show, for each source of which something is held. */
export function Attributions({ sources }: { sources: Source[] }) {
  const { t } = useTranslation("sources");
  const inUse = sources.filter(({ records }) => records > 0);
  return (
    <section className={`stack ${styles.section}`} aria-labelledby="attributions">
      <h2 id="attributions">{t(($) => $.attributions)}</h2>
      <p>{t(($) => $.attributionsText)}</p>
      <ul className={styles.attributions}>
        {inUse.map(({ id, attribution, licenceName }) => (
          <li key={id}>
            {attribution} <span className={styles.licence}>({licenceName})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

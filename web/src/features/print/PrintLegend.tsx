import { isApproximate, type Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { GroupBadge } from "../../components/GroupBadge.tsx";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import styles from "./PrintLegend.module.css";

type PrintLegendProps = { places: Place[]; vocabulary: Vocabulary };

/** What the signs of the map mean, as far as they are on it. */
export function PrintLegend({ places, vocabulary }: PrintLegendProps) {
  const { t } = useTranslation("shortlist");
  const groups = vocabulary.groups.filter(({ key }) => places.some(({ group }) => group === key));
  return (
    <ul className={styles.legend} aria-label={t(($) => $.print.legend)}>
      <li className={styles.entry}>
        <span className={styles.number}>1</span>
        {t(($) => $.print.number)}
      </li>
      {groups.map(({ key, label }) => (
        <li key={key} className={styles.entry}>
          <GroupBadge group={key} size={20} />
          {label}
        </li>
      ))}
      {places.some(({ precision }) => isApproximate(precision)) && (
        <li className={styles.entry}>
          <span className={styles.approximate} />
          {t(($) => $.print.approximate)}
        </li>
      )}
    </ul>
  );
}

import { useTranslation } from "react-i18next";
import { GroupPin } from "./GroupPin.tsx";
import styles from "./legend.module.css";
import { Ring } from "./Ring.tsx";

const SAMPLE = "work";
const SAMPLE_MAKEUP = { work: 3, make: 2, help: 2 };
/** Pixels. */
const RING_SIZE = 30;

/** The part of the legend that holds for every group. */
export function LegendSigns() {
  const { t } = useTranslation("map");
  return (
    <ul className={styles.list}>
      <li className={styles.entry}>
        <Ring makeup={SAMPLE_MAKEUP} size={RING_SIZE} isOpen={false} />
        {t(($) => $.legend.several)}
      </li>
      <li className={styles.entry}>
        <GroupPin group={SAMPLE} isOpen />
        {t(($) => $.legend.approximate)}
      </li>
      <li className={styles.entry}>
        <GroupPin group={SAMPLE} isOpen={false} standing="planned" />
        {t(($) => $.legend.planned)}
      </li>
      <li className={styles.entry}>
        <GroupPin group={SAMPLE} isOpen={false} standing="closed" />
        {t(($) => $.legend.closed)}
      </li>
    </ul>
  );
}

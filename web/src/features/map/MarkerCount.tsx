import { useTranslation } from "react-i18next";
import styles from "./markers.module.css";

/** The first number that no ring has room for. */
const LONG = 10_000;

/** A number inside a ring, shortened where it is long; the marker's label has it whole. */
export function MarkerCount({ count }: { count: number }) {
  const { i18n } = useTranslation("map");
  const notation = count < LONG ? "standard" : "compact";
  const text = new Intl.NumberFormat(i18n.language, { notation }).format(count);
  return (
    <span className={styles.count} data-long={text.length > 3 || undefined}>
      {text}
    </span>
  );
}

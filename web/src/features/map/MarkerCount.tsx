import { useLocale } from "../../lib/app-context.ts";
import { numberFormat } from "../../lib/intl.ts";
import styles from "./markers.module.css";

/** The first number that no ring has room for. */
const LONG = 10_000;

/** A number inside a ring, shortened where it is long; the marker's label has it whole. */
export function MarkerCount({ count }: { count: number }) {
  const locale = useLocale();
  const notation = count < LONG ? "standard" : "compact";
  const text = numberFormat(locale, { notation }).format(count);
  return (
    <span className={styles.count} data-long={text.length > 3 || undefined}>
      {text}
    </span>
  );
}

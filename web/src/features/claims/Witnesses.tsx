import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate } from "../../lib/format.ts";
import type { Witness } from "./statements.ts";
import styles from "./Witnesses.module.css";

type WitnessesProps = { witnesses: Witness[]; titles: ReadonlyMap<string, string> };

/** Who says something: the source, and the date it gives, else when it was last read. */
export function Witnesses({ witnesses, titles }: WitnessesProps) {
  const { t } = useTranslation("claims");
  const locale = useLocale();
  const say = ({ source: id, licence, date, seenAt, withdrawnAt }: Witness) => {
    const title = titles.get(id) ?? id;
    // the one licence that stays with its values in a mixture
    const source = licence.startsWith("ODbL") ? `${title} (ODbL)` : title;
    const dated = (iso: string) => ({ source, date: formatDate(iso, locale) });
    if (withdrawnAt) return t(($) => $.withdrawn, dated(withdrawnAt));
    return date ? t(($) => $.dated, dated(date)) : t(($) => $.seen, dated(seenAt));
  };
  return (
    <ul className={styles.witnesses}>
      {[...new Set(witnesses.map(say))].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

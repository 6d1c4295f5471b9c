import type { Citation } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { LinkOrText } from "../../components/LinkOrText.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate } from "../../lib/format.ts";
import styles from "./Citations.module.css";

/** What a record cites in its turn. */
export function Citations({ citations }: { citations: Citation[] }) {
  const { t } = useTranslation("pages");
  const locale = useLocale();

  // a date that ends in ~ is uncertain (EDTF)
  const dateOf = (date: string) =>
    date.endsWith("~")
      ? t(($) => $.place.circa, { date: formatDate(date, locale) })
      : formatDate(date, locale);

  return (
    <ul className={styles.citations} aria-label={t(($) => $.place.citations)}>
      {citations.map(({ title, url, date, licence }) => (
        <li key={title + (url ?? "")}>
          <LinkOrText href={url}>{title}</LinkOrText>
          {date && ` (${dateOf(date)})`}
          {licence && `, ${licence}`}
        </li>
      ))}
    </ul>
  );
}

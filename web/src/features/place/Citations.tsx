import type { Citation } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { LinkOrText } from "../../components/LinkOrText.tsx";
import { useLocale } from "../../lib/app-context.ts";
import styles from "./Citations.module.css";
import { citationDate } from "./citation-date.ts";

/** What a record cites in its turn. */
export function Citations({ citations }: { citations: Citation[] }) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  return (
    <ul className={styles.citations} aria-label={t(($) => $.place.citations)}>
      {citations.map(({ title, url, date, licence }) => (
        <li key={title + (url ?? "")}>
          <LinkOrText href={url}>{title}</LinkOrText>
          {date && ` (${citationDate(date, t, locale)})`}
          {licence && `, ${licence}`}
        </li>
      ))}
    </ul>
  );
}

import type { Claim, Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import styles from "./ClaimDetails.module.css";
import { ClaimedFieldRow } from "./ClaimedFieldRow.tsx";
import { toStatements } from "./statements.ts";

type ClaimDetailsProps = {
  claims: Claim[];
  vocabulary: Vocabulary;
  /** All sources; those of the claims are found by id. */
  sources: Source[];
};

/** Field by field, who says what is shown, and what others say; closed at first. */
export function ClaimDetails({ claims, vocabulary, sources }: ClaimDetailsProps) {
  const { t: common } = useTranslation();
  const { t } = useTranslation("claims");
  const locale = useLocale();
  const fields = toStatements(claims, { locale, vocabulary, common, claims: t });
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t(($) => $.title)}</summary>
      <p className={styles.intro}>{t(($) => $.intro)}</p>
      <dl>
        {fields.map((said) => (
          <ClaimedFieldRow key={said.field} said={said} titles={titles} />
        ))}
      </dl>
    </details>
  );
}

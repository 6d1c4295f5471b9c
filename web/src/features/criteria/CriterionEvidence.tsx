import type {
  Criterion,
  Evidence,
  Neighbourhood as NeighbourhoodValue,
  Source,
} from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { LinkOrText } from "../../components/LinkOrText.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { formatDate, formatDistance } from "../../lib/format.ts";
import { toRecordLink } from "../../lib/record-link.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { Sayings } from "../claims/Sayings.tsx";
import { CLAIMED_FIELDS, sayingsOf } from "../claims/sayings.ts";
import styles from "./CriterionEvidence.module.css";
import { VerdictMark } from "./VerdictMark.tsx";

type CriterionEvidenceProps = { criterion: Criterion; vocabulary: Vocabulary; sources: Source[] };

/** What one answer rests on: the values that were read, and who says them. */
export function CriterionEvidence({ criterion, vocabulary, sources }: CriterionEvidenceProps) {
  const { t } = useTranslation("criteria");
  const { key, verdict, evidence } = criterion;
  return (
    <div className={styles.criterion}>
      <dt className={styles.name}>
        {t(($) => $.names[key])} <VerdictMark verdict={verdict} />
      </dt>
      {evidence.map((said) => (
        <dd key={said.field} className={styles.said}>
          <Value {...said} vocabulary={vocabulary} />
          <Witnesses records={said.sources} sources={sources} />
        </dd>
      ))}
    </div>
  );
}

type ValueProps = Pick<Evidence, "field" | "value"> & { vocabulary: Vocabulary };

function Value({ field, value, vocabulary }: ValueProps) {
  const { t: common } = useTranslation();
  const { t: claims } = useTranslation("claims");
  const locale = useLocale();
  const claimed = CLAIMED_FIELDS.find((known) => known === field);
  if (!claimed) return <Neighbourhood {...(value as NeighbourhoodValue)} />;
  const sayings = sayingsOf(claimed, value, { locale, vocabulary, common, claims });
  return (
    <span>
      {claims(($) => $.field[claimed])} – <Sayings sayings={sayings} />
    </span>
  );
}

/** How far the nearest priority neighbourhood is. */
function Neighbourhood({ name, metres }: NeighbourhoodValue) {
  const { t } = useTranslation("criteria");
  const locale = useLocale();
  return (
    <span>
      {metres === undefined
        ? t(($) => $.evidence.inside, { name })
        : t(($) => $.evidence.near, { name, distance: formatDistance(metres, locale) })}
    </span>
  );
}

type WitnessesProps = { records: Evidence["sources"]; sources: Source[] };

/** The records that say it; the date is the record's own, else that of the data it is in. */
function Witnesses({ records, sources }: WitnessesProps) {
  const { t } = useTranslation("criteria");
  const locale = useLocale();
  return (
    <ul className={styles.sources}>
      {records.map(({ source: id, record, date }) => {
        const source = sources.find((known) => known.id === id);
        const read = date ?? source?.dataDate ?? source?.harvestedAt;
        return (
          <li key={`${id} ${record}`}>
            <LinkOrText href={toRecordLink(id, record) ?? source?.homepage}>
              {source?.title ?? id}
            </LinkOrText>
            {`, ${t(($) => $.evidence.record, { record })}`}
            {read && `, ${formatDate(read, locale)}`}
          </li>
        );
      })}
    </ul>
  );
}

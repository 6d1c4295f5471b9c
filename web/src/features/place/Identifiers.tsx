import type { Identifier } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import styles from "./Identifiers.module.css";
import { toIdentifierLink } from "./identifier-link.ts";
import { PlaceSection } from "./PlaceSection.tsx";

type IdentifiersProps = {
  identifiers: Identifier[];
  /** Name of the body that runs the place, when a register gives it. */
  organisation: string | undefined;
};

/** What registers call the place and its body, with their pages where they have some. */
export function Identifiers({ identifiers, organisation }: IdentifiersProps) {
  const { t } = useTranslation();
  if (identifiers.length === 0 && !organisation) return null;
  return (
    <PlaceSection title={t(($) => $.place.identifiers)}>
      <dl className={styles.identifiers}>
        {organisation && (
          <div className={styles.identifier}>
            <dt>{t(($) => $.place.organisation)}</dt>
            <dd>{organisation}</dd>
          </div>
        )}
        {identifiers.map(toIdentifierLink).map(({ scheme, value, url }) => (
          <div key={`${scheme} ${value}`} className={styles.identifier}>
            <dt>{scheme}</dt>
            <dd>{url ? <a href={url}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
    </PlaceSection>
  );
}

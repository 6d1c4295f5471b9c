import type { Identifier, Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { LinkOrText } from "../../components/LinkOrText.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { toIdentifierLink } from "../../lib/identifier-link.ts";
import { pathOf } from "../../lib/routes.ts";
import { usePage } from "../../lib/use-page.ts";
import styles from "./Identifiers.module.css";
import { PlaceSection } from "./PlaceSection.tsx";

type IdentifiersProps = {
  identifiers: Identifier[];
  /** The body that runs the place. */
  organisation?: Place["organisation"];
};

/** What registers call the place and its body, with their pages where they have some. */
export function Identifiers({ identifiers, organisation }: IdentifiersProps) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const { search } = usePage();
  const hrefOf = (id: string) =>
    pathOf({ page: "organisation", locale, id }) + (search && `?${search}`);
  if (identifiers.length === 0 && !organisation) return null;
  return (
    <PlaceSection title={t(($) => $.place.identifiers)}>
      <dl className={styles.identifiers}>
        {organisation && (
          <div className={styles.identifier}>
            <dt>{t(($) => $.place.organisation)}</dt>
            <dd>
              <Link href={hrefOf(organisation.id)}>
                {organisation.name ?? t(($) => $.place.organisationPlaces)}
              </Link>
            </dd>
          </div>
        )}
        {identifiers.map(toIdentifierLink).map(({ scheme, value, url }) => (
          <div key={`${scheme} ${value}`} className={styles.identifier}>
            <dt>{scheme}</dt>
            <dd>
              <LinkOrText href={url}>{value}</LinkOrText>
            </dd>
          </div>
        ))}
      </dl>
    </PlaceSection>
  );
}

import type { PlaceDetail, Source } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { GroupBadge } from "../components/GroupBadge.tsx";
import { Notice } from "../components/Notice.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { StatusMark } from "../components/StatusMark.tsx";
import { UnlistedMark } from "../components/UnlistedMark.tsx";
import { ClaimDetails } from "../features/claims/ClaimDetails.tsx";
import { Contact } from "../features/place/Contact.tsx";
import { Identifiers } from "../features/place/Identifiers.tsx";
import { Neighbours } from "../features/place/Neighbours.tsx";
import { OpeningHours } from "../features/place/OpeningHours.tsx";
import { PlaceSection } from "../features/place/PlaceSection.tsx";
import { Practical } from "../features/place/Practical.tsx";
import { Provenance } from "../features/place/Provenance.tsx";
import { ReportError } from "../features/place/ReportError.tsx";
import { SameOrganisation } from "../features/place/SameOrganisation.tsx";
import { Summary } from "../features/place/Summary.tsx";
import { TermLinks } from "../features/place/TermLinks.tsx";
import { UsualName } from "../features/place/UsualName.tsx";
import { Whereabouts } from "../features/place/Whereabouts.tsx";
import { ShareButton } from "../features/share/ShareButton.tsx";
import { KeepButton } from "../features/shortlist/KeepButton.tsx";
import { useLocale } from "../lib/app-context.ts";
import { placeCrumbs } from "../lib/crumbs.ts";
import { localName } from "../lib/local-name.ts";
import { shorten } from "../lib/shorten.ts";
import { sideLabel } from "../lib/territory.ts";
import { unlistedSince } from "../lib/unlisted-since.ts";
import { useHead } from "../lib/use-head.ts";
import { labelOf, type Vocabulary } from "../lib/vocabulary.ts";
import { DetailFrame } from "./DetailFrame.tsx";
import styles from "./PlaceContent.module.css";
import { PlaceMap } from "./PlaceMap.tsx";

/** Letters of a description that search engines show. */
const DESCRIPTION_LENGTH = 200;

type PlaceContentProps = { place: PlaceDetail; vocabulary: Vocabulary; sources: Source[] };

/** All that is known of a place, and where it comes from. */
export function PlaceContent({ place, vocabulary, sources }: PlaceContentProps) {
  const { t } = useTranslation();
  const { t: tPages } = useTranslation("pages");
  const { t: tHead } = useTranslation("head");
  const locale = useLocale();
  const name = localName(place, locale);
  const typologies = place.typologies.map((key) => labelOf(vocabulary, "typologies", key));
  useHead({
    title: `${name.text} – ${t(($) => $.site.name)}`,
    description:
      place.summary?.lang === locale
        ? shorten(place.summary.text, DESCRIPTION_LENGTH)
        : tHead(($) => $.place, {
            name: name.text,
            what: typologies.join(", "),
            where: place.municipalityName ?? place.address.locality ?? "",
            side: sideLabel(place.side, locale),
          }),
    route: { page: "place", locale, slug: place.slug },
    image: {
      path: `/api/v1/places/${place.id}/share.png`,
      alt: tHead(($) => $.image.alt, { name: name.text }),
    },
  });
  const crumbs = placeCrumbs(place, { home: t(($) => $.site.places), name: name.text }, locale);
  return (
    <DetailFrame
      crumbs={crumbs}
      head={
        <>
          <div className={styles.name}>
            <GroupBadge group={place.group} size={44} />
            <div>
              <PageTitle>
                <span lang={name.lang}>{name.text}</span>
              </PageTitle>
              <UsualName place={place} />
              <p className={styles.what}>{typologies.join("\u00a0· ")}</p>
              <p className={styles.status}>
                <StatusMark status={place.status} />
              </p>
            </div>
          </div>
          <div className={styles.ways} data-print="no">
            <KeepButton isLarge place={place} />
            <ShareButton title={name.text} />
          </div>
          {unlistedSince(place.sources) && (
            <div className={styles.unlisted}>
              <Notice>
                <p>
                  <UnlistedMark sources={place.sources} />
                </p>
              </Notice>
            </div>
          )}
          {place.summary && <Summary summary={place.summary} />}
        </>
      }
      aside={
        <>
          <PlaceMap place={place} />
          <Whereabouts place={place} />
        </>
      }
    >
      <TermLinks axis="functions" keys={place.functions} vocabulary={vocabulary} />
      <PlaceSection title={tPages(($) => $.place.hours)}>
        <OpeningHours place={place} />
      </PlaceSection>
      <Practical place={place} vocabulary={vocabulary} />
      <Contact place={place} />
      <TermLinks axis="domains" keys={place.domains} vocabulary={vocabulary} />
      <TermLinks axis="labels" keys={place.labels} vocabulary={vocabulary} />
      <Neighbours place={place} vocabulary={vocabulary} />
      {place.organisation && (
        <SameOrganisation place={place} organisation={place.organisation} vocabulary={vocabulary} />
      )}
      <Identifiers identifiers={place.identifiers} organisation={place.organisation} />
      <Provenance place={place} sources={sources}>
        {place.claims && (
          <ClaimDetails claims={place.claims} vocabulary={vocabulary} sources={sources} />
        )}
      </Provenance>
      <ReportError place={place} />
    </DetailFrame>
  );
}

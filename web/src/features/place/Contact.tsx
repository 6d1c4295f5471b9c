import { useTranslation } from "react-i18next";
import { ContactWays, type Reachable } from "./ContactWays.tsx";
import { PlaceSection } from "./PlaceSection.tsx";

/** The public ways to reach a place, or that there are none. */
export function Contact({ place }: { place: Reachable }) {
  const { t } = useTranslation("pages");
  const isReachable = place.website ?? place.phone ?? place.email;
  return (
    <PlaceSection title={t(($) => $.place.contact)}>
      {isReachable ? <ContactWays place={place} /> : <p>{t(($) => $.place.noContact)}</p>}
    </PlaceSection>
  );
}

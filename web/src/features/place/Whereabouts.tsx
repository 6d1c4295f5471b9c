import { isApproximate, type Place } from "@passerelle/data/contract";
import { Navigation } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { sideLabel } from "../../lib/territory.ts";
import { PlaceSection } from "./PlaceSection.tsx";
import styles from "./Whereabouts.module.css";

/** Address and side, how far the position can be trusted, and the way there. */
export function Whereabouts({ place }: { place: Place }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { street, houseNumber, postcode, locality, country } = place.address;
  // the number stands before the street in France, after it in Belgium
  const line = country === "FR" ? [houseNumber, street] : [street, houseNumber];
  const lines = [line, [postcode, locality], [t(($) => $.countries[country])]]
    .map((parts) => parts.filter(Boolean).join(" "))
    .filter(Boolean);
  const [longitude, latitude] = place.position;
  const directions = `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
  const onMap = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return (
    <PlaceSection title={t(($) => $.place.where)}>
      <address className={styles.address}>
        {lines.map((text) => (
          <span key={text}>{text}</span>
        ))}
        <span className={styles.side}>{sideLabel(place.side, locale)}</span>
      </address>
      {isApproximate(place.precision) && (
        <p className={styles.doubt}>{t(($) => $.place.approximate)}</p>
      )}
      {place.precision === "street" && <p className={styles.note}>{t(($) => $.place.street)}</p>}
      <ul className={styles.ways}>
        <li>
          <a className="button" href={directions}>
            <Navigation size={18} aria-hidden="true" />
            {t(($) => $.place.directions)}
          </a>
        </li>
        <li>
          <a className={styles.link} href={onMap}>
            {t(($) => $.place.onOsm)}
          </a>
        </li>
      </ul>
    </PlaceSection>
  );
}

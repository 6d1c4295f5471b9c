import { isApproximate, type Place } from "@passerelle/data/contract";
import { Navigation } from "lucide-react";
import { useTranslation } from "react-i18next";
import { addressLines } from "../../lib/address-lines.ts";
import { useLocale } from "../../lib/app-context.ts";
import { sideLabel } from "../../lib/territory.ts";
import { PlaceSection } from "./PlaceSection.tsx";
import styles from "./Whereabouts.module.css";

/** Address and side, how far the position can be trusted, and the way there. */
export function Whereabouts({ place }: { place: Place }) {
  const { t } = useTranslation();
  const { t: tPages } = useTranslation("pages");
  const locale = useLocale();
  const { address } = place;
  const lines = [...addressLines(address), t(($) => $.countries[address.country])];
  const [longitude, latitude] = place.position;
  // the query makes apps set a pin; the position before it is what RFC 5870 asks for
  const inApp = `geo:${latitude},${longitude}?q=${latitude},${longitude}`;
  const directions = `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
  const onMap = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return (
    <PlaceSection title={tPages(($) => $.place.where)}>
      <address className={styles.address}>
        {lines.map((text) => (
          <span key={text}>{text}</span>
        ))}
        <span className={styles.side}>{sideLabel(place.side, locale)}</span>
      </address>
      {isApproximate(place.precision) && (
        <p className={styles.doubt}>{tPages(($) => $.place.approximate)}</p>
      )}
      {place.precision === "street" && (
        <p className={styles.note}>{tPages(($) => $.place.street)}</p>
      )}
      <ul className={styles.ways} data-print="no">
        <li>
          <a className="button" href={directions}>
            <Navigation size={18} aria-hidden="true" />
            {tPages(($) => $.place.directions)}
          </a>
        </li>
        <li className={styles.touch}>
          <a className={styles.link} href={inApp}>
            {tPages(($) => $.practical.mapApp)}
          </a>
        </li>
        <li>
          <a className={styles.link} href={onMap}>
            {tPages(($) => $.place.onOsm)}
          </a>
        </li>
      </ul>
    </PlaceSection>
  );
}

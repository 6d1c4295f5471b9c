import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import type { SheetPlace } from "../../lib/area-sheet-queries.ts";
import type { Area } from "../../lib/areas.ts";
import { localName } from "../../lib/local-name.ts";
import { pathOf } from "../../lib/routes.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import styles from "./AreaPlaces.module.css";

type AreaPlacesProps = {
  area: Area;
  areas: Area[];
  places: SheetPlace[];
  vocabulary: Vocabulary;
};

/** The places by what one can do there, then those where one comes for something else. */
export function AreaPlaces({ area, areas, places, vocabulary }: AreaPlacesProps) {
  const { t } = useTranslation("area");
  const id = useId();
  const functions = Object.entries(vocabulary.functions).map(([key, { label }]) => ({
    ...{ key, label },
    held: places.filter((place) => place.functions.includes(key)),
  }));
  const others = places.filter((place) => place.functions.length === 0);
  const groups = [
    ...functions,
    { key: "others", label: t(($) => $.places.others), held: others },
  ].filter(({ held }) => held.length > 0);
  const names = new Map(areas.map(({ key, name }) => [key, name]));
  const whereIs = ({ address, municipality }: SheetPlace) =>
    area.kind === "municipality"
      ? [address.street, address.houseNumber].filter(Boolean).join(" ")
      : (names.get(municipality) ?? address.locality);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.places.title)}</h2>
      {groups.length === 0 && <p>{t(($) => $.places.none)}</p>}
      <div className={styles.groups}>
        {groups.map(({ key, label, held }) => (
          <div key={key} className={styles.group}>
            <h3>{t(($) => $.places.count, { label, count: held.length })}</h3>
            <ul>
              {held.map((place) => (
                <li key={place.id} className={styles.place}>
                  <PlaceName place={place} />
                  {whereIs(place) && `, ${whereIs(place)}`}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function PlaceName({ place }: { place: SheetPlace }) {
  const locale = useLocale();
  const name = localName(place, locale);
  return (
    <Link href={pathOf({ page: "place", locale, slug: place.slug })} lang={name.lang}>
      {name.text}
    </Link>
  );
}

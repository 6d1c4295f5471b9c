import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { SheetPlace } from "../../lib/area-sheet-queries.ts";
import type { Area } from "../../lib/areas.ts";
import { toSearch } from "../../lib/filters-url.ts";
import styles from "./AreaMap.module.css";

/** Size of the drawing, in its own pixels. */
const SIZE = { width: 600, height: 400 };

type AreaMapProps = { area: Area; asked: { towns: string[] }; places: SheetPlace[] };

/** Where the places of the area are, as a picture; nothing where there is none. */
export function AreaMap({ area, asked, places }: AreaMapProps) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  if (places.length === 0) return null;
  const query = toSearch({
    municipalities: asked.towns.join(","),
    width: String(SIZE.width),
    height: String(SIZE.height),
    lang: locale,
  });
  return (
    <img
      className={styles.map}
      src={`/api/v1/map.svg${query}`}
      {...SIZE}
      alt={t(($) => $.sheet.map, { name: area.name })}
    />
  );
}

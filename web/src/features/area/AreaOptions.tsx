import { territory } from "@passerelle/data/territory";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { type Area, districtsOf, townsIn, WHOLE } from "../../lib/areas.ts";

/** The whole territory, its sides, districts and municipalities, to choose one of. */
export function AreaOptions({ areas }: { areas: Area[] }) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const sides = areas.filter(({ kind }) => kind === "side");
  const towns = sides.flatMap((side) => {
    const districts = districtsOf(areas, side.side);
    return districts.length > 0 ? districts : [side];
  });
  return (
    <>
      <option value={WHOLE}>{territory.name[locale]}</option>
      {sides.map((side) => (
        <optgroup key={side.key} label={side.name}>
          <option value={side.key}>{t(($) => $.select.whole, { side: side.name })}</option>
          {districtsOf(areas, side.side).map(({ key, name }) => (
            <option key={key} value={key}>
              {t(($) => $.select.district, { name })}
            </option>
          ))}
        </optgroup>
      ))}
      {towns.map((part) => (
        <optgroup key={part.key} label={t(($) => $.select.municipalities, { name: part.name })}>
          {townsIn(areas, part).map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

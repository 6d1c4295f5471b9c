import { territory } from "@passerelle/data/territory";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { Town } from "../../lib/coverage-queries.ts";

/** The whole territory, its sides, its districts and its municipalities. */
export function AreaOptions({ towns }: { towns: Town[] }) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  return (
    <>
      <option value="territory">{t(($) => $.question.territory)}</option>
      <optgroup label={t(($) => $.question.sides)}>
        {territory.sides.map(({ key, label }) => (
          <option key={key} value={key}>
            {label[locale]}
          </option>
        ))}
      </optgroup>
      <optgroup label={t(($) => $.question.districts)}>
        {territory.districts.map(({ key, label }) => (
          <option key={key} value={key}>
            {label[locale]}
          </option>
        ))}
      </optgroup>
      <optgroup label={t(($) => $.question.municipalities)}>
        <TownOptions towns={towns} />
      </optgroup>
    </>
  );
}

export function TownOptions({ towns }: { towns: Town[] }) {
  return towns.map(({ key, name }) => (
    <option key={key} value={key}>
      {name}
    </option>
  ));
}

import { territory } from "@passerelle/data/territory";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import type { Area } from "../../lib/areas.ts";
import { pathOf } from "../../lib/routes.ts";
import { sideLabel } from "../../lib/territory.ts";
import styles from "./AreaIndex.module.css";

/** Links to the sheets of some areas: the sides, their districts, the municipalities of these. */
export function AreaIndex({ areas }: { areas: Area[] }) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  if (areas.length === 0) return <p>{t(($) => $.index.none)}</p>;
  const isThere = (key: string) => areas.some((area) => area.key === key);
  const townsOf = (district: string) =>
    areas.filter((area) => area.kind === "municipality" && area.district === district);
  return territory.sides.map(({ key: side, label }) => {
    const districts = territory.districts.filter((district) => district.side === side);
    const isOne = districts.length === 1;
    const shown = districts.filter(
      ({ key }) => (!isOne && isThere(key)) || townsOf(key).length > 0,
    );
    if (shown.length === 0 && !isThere(side)) return null;
    return (
      <section key={side} className={styles.side}>
        <h2>{sideLabel(side, locale)}</h2>
        {isThere(side) && (
          <p>
            <AreaLink area={side}>{t(($) => $.index.whole, { name: label[locale] })}</AreaLink>
          </p>
        )}
        {shown.map((district) => (
          <div key={district.key} className={styles.district}>
            {!isOne && (
              <h3>
                <AreaLink area={district.key}>
                  {t(($) => $.select.district, { name: district.label[locale] })}
                </AreaLink>
              </h3>
            )}
            <ul className={styles.towns}>
              {townsOf(district.key).map(({ key, name }) => (
                <li key={key}>
                  <AreaLink area={key}>{name}</AreaLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    );
  });
}

function AreaLink({ area, children }: { area: string; children: string }) {
  const locale = useLocale();
  return (
    <Link className={styles.link} href={pathOf({ page: "area", locale, area })}>
      {children}
    </Link>
  );
}

import {
  DEFAULT_TRAVEL_MODE,
  type PlaceFilters,
  TRAVEL,
  TRAVEL_MODES,
} from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatDistance, formatNumber } from "../../lib/format.ts";
import { modeLabel } from "../../lib/reach.ts";
import type { Home } from "../../lib/use-home.ts";
import optionStyles from "./FilterOption.module.css";
import { NearButton } from "./NearButton.tsx";
import styles from "./NearOptions.module.css";
import { ReachSelect } from "./ReachSelect.tsx";
import { FILTERS_FORM_ID } from "./SearchForm.tsx";

const MINUTES = [10, 20, 30];
const RADII = [1000, 2000, 5000, 10_000, 20_000];

/** From where distances are measured, and how far the visitor would go. */
export function NearOptions({ home }: { home: Home }) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  const { filters, place } = home.state;
  const { near, minutes, radius, mode = DEFAULT_TRAVEL_MODE } = filters;
  const change = (reach: Partial<PlaceFilters>) => home.go({ filters: { ...filters, ...reach } });

  if (!near) {
    return (
      <div className={styles.near}>
        <NearButton home={home} label={t(($) => $.near.fromMe)} />
        <p className={styles.note}>{t(($) => $.near.how)}</p>
      </div>
    );
  }
  return (
    <div className={styles.near}>
      <p>{t(($) => $.near.from, { place: place ?? t(($) => $.near.unnamed) })}</p>
      <div className={styles.modes} role="radiogroup" aria-label={t(($) => $.near.mode)}>
        {TRAVEL_MODES.map((known) => (
          <label key={known} className={optionStyles.option}>
            <input
              type="radio"
              className={optionStyles.box}
              name="mode"
              value={known}
              form={FILTERS_FORM_ID}
              checked={mode === known}
              onChange={() => change({ mode: known })}
            />
            <span className={optionStyles.label}>{modeLabel(known, t)}</span>
          </label>
        ))}
      </div>
      <ReachSelect
        name="minutes"
        label={t(($) => $.near.minutes)}
        values={MINUTES}
        value={minutes}
        format={(count) => t(($) => $.near.minutesOption, { count })}
        onChange={(value) => change({ minutes: value, radius: undefined, mode })}
      />
      <ReachSelect
        name="radius"
        label={t(($) => $.near.radius)}
        values={RADII}
        value={radius}
        format={(metres) => formatDistance(metres, locale)}
        onChange={(value) => change({ radius: value, minutes: undefined })}
      />
      <p className={styles.note}>
        {t(($) => $.near.honest, {
          speed: formatNumber(TRAVEL[mode].speedKmh, locale),
          how: modeLabel(mode, t),
          factor: formatNumber(TRAVEL[mode].detourFactor, locale),
        })}
      </p>
    </div>
  );
}

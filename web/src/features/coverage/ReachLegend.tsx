import type { TravelMode } from "@passerelle/data/contract";
import { NO_REACH, REACH_BREAKS, REACH_COLOURS } from "@passerelle/data/reach-scale";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { modeLabel } from "../../lib/reach.ts";
import styles from "./ReachLegend.module.css";

/** What the colours of the map mean. `hasNone`: whether some have no place at all. */
export function ReachLegend({ mode, hasNone }: { mode: TravelMode; hasNone: boolean }) {
  const { t } = useTranslation("coverage");
  const { t: say } = useTranslation("search");
  const last = REACH_BREAKS[REACH_BREAKS.length - 1];
  const classes = [
    ...REACH_BREAKS.map((minutes) => t(($) => $.map.upTo, { minutes })),
    t(($) => $.map.beyond, { minutes: last }),
  ];
  const entries = classes.map((label, at) => ({
    label,
    light: REACH_COLOURS.light[at],
    dark: REACH_COLOURS.dark[at],
  }));
  if (hasNone) entries.push({ label: t(($) => $.map.noPlace), ...NO_REACH });
  return (
    <figure className={styles.legend}>
      <figcaption>{t(($) => $.map.legend, { how: modeLabel(mode, say) })}</figcaption>
      <ol>
        {entries.map(({ label, light, dark }) => (
          <li key={label} style={{ "--light": light, "--dark": dark } as CSSProperties}>
            <span className={styles.sample} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ol>
    </figure>
  );
}

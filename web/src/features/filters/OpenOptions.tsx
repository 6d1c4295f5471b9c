import { type FacetOption, OPEN_VALUES, type PlaceFilters } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import type { Home } from "../../lib/use-home.ts";
import { OpenAtOption } from "./OpenAtOption.tsx";
import { OpenOption } from "./OpenOption.tsx";
import styles from "./OpenOptions.module.css";

type OpenOptionsProps = {
  home: Home;
  /** Those of `open` are counts of its four words; without them no count is shown. */
  facets: Partial<Record<string, FacetOption[]>>;
};

/** When a place is to be open; places that do not say their hours answer only "at any time". */
export function OpenOptions({ home, facets }: OpenOptionsProps) {
  const { t } = useTranslation();
  const { filters } = home.state;
  const labels = {
    now: t(($) => $.filters.openNow),
    late: t(($) => $.filters.openLate),
    weekend: t(($) => $.filters.openWeekend),
    unknown: t(($) => $.filters.openUnknown),
  };
  const hints = {
    now: undefined,
    late: t(($) => $.filters.openLateHint),
    weekend: t(($) => $.filters.openWeekendHint),
    unknown: undefined,
  };
  const go = (open: PlaceFilters["open"]) => home.go({ filters: { ...filters, open } });
  const option = (value: (typeof OPEN_VALUES)[number]) => (
    <OpenOption
      key={value}
      value={value}
      label={labels[value]}
      hint={hints[value]}
      count={facets.open?.find(({ key }) => key === value)?.count}
      isChosen={filters.open === value}
      onChoose={() => go(value)}
    />
  );
  return (
    <>
      <OpenOption
        value=""
        label={t(($) => $.filters.openAny)}
        isChosen={filters.open === undefined}
        onChoose={() => go(undefined)}
      />
      {OPEN_VALUES.filter((value) => value !== "unknown").map(option)}
      <OpenAtOption home={home} />
      {option("unknown")}
      <p className={styles.note}>{t(($) => $.filters.openNote)}</p>
    </>
  );
}

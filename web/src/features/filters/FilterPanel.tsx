import type { Facets } from "@passerelle/data/contract";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { ListFilter } from "../../lib/filters-url.ts";
import type { Home } from "../../lib/use-home.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { FilterSection } from "./FilterSection.tsx";
import { NearOptions } from "./NearOptions.tsx";
import { OpenOptions } from "./OpenOptions.tsx";
import { OptionList } from "./OptionList.tsx";
import { groupOptions } from "./option-groups.tsx";

type FilterPanelProps = { home: Home; facets: Facets["facets"]; vocabulary: Vocabulary };

/** What most visitors ask first comes first. */
const ORDER: ListFilter[] = [
  "functions",
  "typologies",
  "municipalities",
  "sides",
  "costs",
  "languages",
  "access",
  "equipment",
  "domains",
  "labels",
  "status",
];
const OPEN_AT_FIRST: ListFilter[] = ["functions", "sides"];

/** Every filter with its options; each change takes effect at once. */
export function FilterPanel({ home, facets, vocabulary }: FilterPanelProps) {
  const { t } = useTranslation();
  const { t: say } = useTranslation("search");
  const { filters } = home.state;

  function toggle(name: ListFilter, key: string) {
    const chosen: string[] = filters[name] ?? [];
    const others = chosen.filter((other) => other !== key);
    const next = others.length < chosen.length ? others : [...chosen, key];
    home.go({ filters: { ...filters, [name]: next } });
  }

  return ORDER.map((name) => {
    const title = t(($) => $.filters[name]);
    const chosen: string[] = filters[name] ?? [];
    return (
      <Fragment key={name}>
        <FilterSection title={title} chosen={chosen.length} isOpen={OPEN_AT_FIRST.includes(name)}>
          <OptionList
            name={name}
            title={title}
            groups={groupOptions(name, facets[name], vocabulary.groups, say)}
            chosen={chosen}
            onToggle={(key) => toggle(name, key)}
          />
        </FilterSection>
        {name === "functions" && (
          <>
            <FilterSection title={say(($) => $.near.title)} chosen={filters.near ? 1 : 0} isOpen>
              <NearOptions home={home} />
            </FilterSection>
            <FilterSection title={t(($) => $.filters.hours)} chosen={filters.open ? 1 : 0}>
              <OpenOptions home={home} facets={facets} />
            </FilterSection>
          </>
        )}
      </Fragment>
    );
  });
}

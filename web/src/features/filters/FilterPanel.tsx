import type { Facets } from "@passerelle/data/contract";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { LIST_FILTERS, type ListFilter } from "../../lib/filters-url.ts";
import type { Home } from "../../lib/use-home.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { FilterOption } from "./FilterOption.tsx";
import { FilterSection } from "./FilterSection.tsx";
import { MunicipalityOptions } from "./MunicipalityOptions.tsx";
import { OpenOptions } from "./OpenOptions.tsx";
import { TypologyOptions } from "./TypologyOptions.tsx";

type FilterPanelProps = { home: Home; facets: Facets["facets"]; vocabulary: Vocabulary };

const OPEN_AT_FIRST: ListFilter[] = ["functions", "sides"];

/** Every filter with its options; each change takes effect at once. */
export function FilterPanel({ home, facets, vocabulary }: FilterPanelProps) {
  const { t } = useTranslation();
  const { filters } = home.state;
  const titles: Record<ListFilter, string> = {
    functions: t(($) => $.filters.functions),
    typologies: t(($) => $.filters.typologies),
    domains: t(($) => $.filters.domains),
    sides: t(($) => $.filters.sides),
    municipalities: t(($) => $.filters.municipalities),
    labels: t(($) => $.filters.labels),
    languages: t(($) => $.filters.languages),
    access: t(($) => $.filters.access),
    costs: t(($) => $.filters.costs),
    equipment: t(($) => $.filters.equipment),
    status: t(($) => $.filters.status),
  };

  function options(name: ListFilter) {
    const chosen: string[] = filters[name] ?? [];
    const onToggle = (key: string) => {
      const others = chosen.filter((other) => other !== key);
      const next = others.length < chosen.length ? others : [...chosen, key];
      home.go({ filters: { ...filters, [name]: next } });
    };
    const shared = { options: facets[name], chosen, onToggle };
    if (name === "typologies") return <TypologyOptions groups={vocabulary.groups} {...shared} />;
    if (name === "municipalities") return <MunicipalityOptions {...shared} />;
    return facets[name].map((option) => (
      <FilterOption
        key={option.key}
        name={name}
        option={option}
        isChosen={chosen.includes(option.key)}
        onToggle={onToggle}
      />
    ));
  }

  return LIST_FILTERS.map((name) => (
    <Fragment key={name}>
      {name === "labels" && (
        <FilterSection title={t(($) => $.filters.hours)} chosen={filters.open ? 1 : 0}>
          <OpenOptions home={home} facets={facets} />
        </FilterSection>
      )}
      <FilterSection
        title={titles[name]}
        chosen={filters[name]?.length ?? 0}
        isOpen={OPEN_AT_FIRST.includes(name)}
      >
        {options(name)}
      </FilterSection>
    </Fragment>
  ));
}

import type { FacetOption } from "@passerelle/data/contract";
import { GroupBadge } from "../../components/GroupBadge.tsx";
import type { TypologyGroupTerm } from "../../lib/vocabulary.ts";
import { FilterOption } from "./FilterOption.tsx";
import styles from "./TypologyOptions.module.css";

type TypologyOptionsProps = {
  groups: TypologyGroupTerm[];
  options: FacetOption[];
  chosen: string[];
  onToggle: (key: string) => void;
};

/** The typologies under their groups, which is also the legend of the map. */
export function TypologyOptions({ groups, options, chosen, onToggle }: TypologyOptionsProps) {
  return groups.map((group) => (
    <fieldset key={group.key} className={styles.group}>
      <legend className={styles.title}>
        <GroupBadge group={group.key} size={24} />
        {group.label}
      </legend>
      {options
        .filter((option) => option.group === group.key)
        .map((option) => (
          <FilterOption
            key={option.key}
            name="typologies"
            option={option}
            isChosen={chosen.includes(option.key)}
            onToggle={onToggle}
          />
        ))}
    </fieldset>
  ));
}

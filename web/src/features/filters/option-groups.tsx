import type { FacetOption } from "@passerelle/data/contract";
import type { TFunction } from "i18next";
import { GroupBadge } from "../../components/GroupBadge.tsx";
import type { ListFilter } from "../../lib/filters-url.ts";
import type { TypologyGroupTerm } from "../../lib/vocabulary.ts";
import type { OptionGroup } from "./OptionList.tsx";

/** Statuses of places where nobody can go now. */
const APART = ["planned", "closed"];

/**
 * The options of a filter as they stand together: typologies under their groups, which is also the
 * legend of the map; places to come and places gone apart from those that run.
 */
export function groupOptions(
  name: ListFilter,
  options: FacetOption[],
  typologyGroups: TypologyGroupTerm[],
  say: TFunction<"search">,
): OptionGroup[] {
  if (name === "typologies") {
    return typologyGroups.map(({ key, label }) => ({
      key,
      title: (
        <>
          <GroupBadge group={key} size={24} />
          {label}
        </>
      ),
      options: options.filter((option) => option.group === key),
    }));
  }
  if (name === "status") {
    const isApart = ({ key }: FacetOption) => APART.includes(key);
    return [
      {
        key: "running",
        title: say(($) => $.status.running),
        options: options.filter((option) => !isApart(option)),
      },
      { key: "apart", title: say(($) => $.status.apart), options: options.filter(isApart) },
    ];
  }
  return [{ key: "all", options }];
}

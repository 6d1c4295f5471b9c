import { CRITERIA } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import type { CriteriaState } from "../../lib/criteria-url.ts";

/** Names an order of the list in the visitor's language. */
export function useSortLabel(): (sort: CriteriaState["sort"]) => string {
  const { t } = useTranslation("criteria");
  return (sort) => {
    if (sort === "met" || sort === "lacking") return t(($) => $.sort[sort]);
    const criterion = CRITERIA.find((key) => key === sort);
    if (!criterion) return t(($) => $.sort.name);
    return t(($) => $.sort.criterion, { name: t(($) => $.names[criterion]) });
  };
}

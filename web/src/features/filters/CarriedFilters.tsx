import { toQuery } from "../../lib/filters-url.ts";
import type { Home } from "../../lib/use-home.ts";

/** What has no field of its own in the form, so that a submission without JavaScript keeps it. */
export function CarriedFilters({ home }: { home: Home }) {
  const { bbox, near, radius } = home.state.filters;
  return Object.entries(toQuery({ bbox, near, radius })).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

import { toQuery } from "../../lib/filters-url.ts";
import type { Home } from "../../lib/use-home.ts";

/** What has no field of its own in the form, so that a submission without JavaScript keeps it. */
export function CarriedFilters({ home }: { home: Home }) {
  const { filters, place } = home.state;
  const { bbox, near } = filters;
  const carried = { ...toQuery({ bbox, near }), ...(place && { place }) };
  return Object.entries(carried).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

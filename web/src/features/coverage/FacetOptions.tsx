import type { FacetOption } from "@passerelle/data/contract";

type FacetOptionsProps = {
  /** What no choice means. */
  all: string;
  options: FacetOption[] | undefined;
  /** Keys; several stand in one option of their own, since an address may hold them. */
  chosen: readonly string[];
};

/** The options of a filter with how many places each has. */
export function FacetOptions({ all, options = [], chosen }: FacetOptionsProps) {
  const labelOf = (key: string) => options.find((option) => option.key === key)?.label ?? key;
  const isListed = options.some(({ key }) => key === chosen.join());
  return (
    <>
      <option value="">{all}</option>
      {chosen.length > 0 && !isListed && (
        <option value={chosen.join()}>{chosen.map(labelOf).join(" + ")}</option>
      )}
      {options.map(({ key, label, count }) => (
        <option key={key} value={key}>
          {label} ({count})
        </option>
      ))}
    </>
  );
}

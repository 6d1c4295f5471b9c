/** What a plain form has no field for, so that it comes along. */
export function CarriedFields({ query }: { query: Record<string, string> }) {
  return Object.entries(query).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

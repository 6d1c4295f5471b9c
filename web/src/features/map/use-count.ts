import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";

/** Writes whole numbers as the visitor's language does. */
export function useCount(): (count: number) => string {
  const locale = useLocale();
  return (count) => formatNumber(count, locale);
}

import { useTranslation } from "react-i18next";

/** Writes whole numbers as the visitor's language does. */
export function useCount(): (count: number) => string {
  const { i18n } = useTranslation("map");
  return (count) => new Intl.NumberFormat(i18n.language).format(count);
}

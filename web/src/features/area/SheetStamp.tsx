import { useTranslation } from "react-i18next";
import { useConfig, useLocale } from "../../lib/app-context.ts";
import { formatDate, formatNumber } from "../../lib/format.ts";
import { useClock } from "../../lib/use-clock.ts";
import styles from "./SheetStamp.module.css";

type SheetStampProps = {
  dataVersion: number;
  /** Path and query string of the page. */
  path: string;
};

/** Of which data and day a sheet is, and where it is found again. */
export function SheetStamp({ dataVersion, path }: SheetStampProps) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const { origin = "" } = useConfig();
  const { date } = useClock();
  const version = formatNumber(dataVersion, locale);
  return (
    <p className={styles.stamp}>
      {t(($) => $.about.version, { version, date: formatDate(date, locale) })}{" "}
      {t(($) => $.about.address, { address: origin + decodeURI(path) })}
    </p>
  );
}

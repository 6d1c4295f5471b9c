import { FileText, ListChecks } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { WHOLE } from "../../lib/areas.ts";
import { toSearch } from "../../lib/filters-url.ts";
import { pathOf } from "../../lib/routes.ts";
import styles from "./Further.module.css";

type FurtherProps = {
  /** Key of the area that was asked about, and how a sentence calls it. */
  within: string;
  where: string;
};

/** From the figures of an area to its sheet for paper, and to its places one by one. */
export function Further({ within, where }: FurtherProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const isWhole = within === WHOLE;
  const sheet = pathOf(
    isWhole ? { page: "areas", locale } : { page: "area", locale, area: within },
  );
  const criteria = pathOf({ page: "criteria", locale }) + toSearch(isWhole ? {} : { within });
  return (
    <div className={styles.links}>
      <Link className="button" href={sheet}>
        <FileText size={18} aria-hidden="true" />
        {isWhole ? t(($) => $.further.sheets) : t(($) => $.further.sheet, { where })}
      </Link>
      <Link className="button" href={criteria}>
        <ListChecks size={18} aria-hidden="true" />
        {t(($) => $.further.criteria)}
      </Link>
    </div>
  );
}

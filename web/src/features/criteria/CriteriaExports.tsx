import { Download, FileText, Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import type { Area } from "../../lib/areas.ts";
import { criteriaQueryOf } from "../../lib/criteria-queries.ts";
import type { CriteriaState } from "../../lib/criteria-url.ts";
import { toSearch } from "../../lib/filters-url.ts";
import { pathOf } from "../../lib/routes.ts";
import styles from "./CriteriaExports.module.css";

type CriteriaExportsProps = { state: CriteriaState; area: Area | undefined };

/** The same list as a file and on paper, and the sheet of the area it is of. */
export function CriteriaExports({ state, area }: CriteriaExportsProps) {
  const { t } = useTranslation("criteria");
  const locale = useLocale();
  const query = toSearch({ ...criteriaQueryOf(state), format: "csv", lang: locale });
  return (
    <div className={styles.exports} data-print="no">
      {area && (
        <Link className="button" href={pathOf({ page: "area", locale, area: area.key })}>
          <FileText size={18} aria-hidden="true" />
          {t(($) => $.export.sheet, { area: area.name })}
        </Link>
      )}
      <a className="button" href={`/api/v1/criteria${query}`} download="passerelle-criteria.csv">
        <Download size={18} aria-hidden="true" />
        {t(($) => $.export.csv)}
      </a>
      <button type="button" className="button with-script" onClick={() => window.print()}>
        <Printer size={18} aria-hidden="true" />
        {t(($) => $.export.print)}
      </button>
    </div>
  );
}

import { FORMATS } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { CoverageState } from "../../lib/coverage-url.ts";
import styles from "./Downloads.module.css";
import { coverageFile, gapsFile, mapFile, planFile } from "./files.ts";

const FORMAT_NAMES = { json: "JSON", csv: "CSV", geojson: "GeoJSON" };
const PICTURE = { width: 1200, height: 800 };

/** The figures as files, for the same question. */
export function Downloads({ state }: { state: CoverageState }) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const hasPlan = state.plan.length > 0 || state.next > 0;
  const files = [
    ["coverage", t(($) => $.downloads.municipalities), coverageFile],
    ["gaps", t(($) => $.downloads.gaps), gapsFile],
    ...(hasPlan ? [["plan", t(($) => $.downloads.plan), planFile] as const] : []),
  ] as const;
  return (
    <ul className={styles.files} data-print="no">
      {files.map(([name, what, address]) => (
        <li key={what}>
          <span>{what}</span>
          {FORMATS.map((format) => (
            <a
              key={format}
              className={styles.file}
              href={address(state, format, locale)}
              download={`${name}.${format}`}
              aria-label={t(($) => $.downloads.file, { what, format: FORMAT_NAMES[format] })}
            >
              {FORMAT_NAMES[format]}
            </a>
          ))}
        </li>
      ))}
      <li>
        <span>{t(($) => $.downloads.picture)}</span>
        <a
          className={styles.file}
          href={mapFile(state, locale, PICTURE)}
          download="coverage.svg"
          aria-label={t(($) => $.downloads.file, {
            what: t(($) => $.downloads.picture),
            format: "SVG",
          })}
        >
          SVG
        </a>
      </li>
    </ul>
  );
}

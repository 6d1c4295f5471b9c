import { type Coverage, localized } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { writeHome } from "../../lib/filters-url.ts";
import { pathOf } from "../../lib/routes.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import styles from "./FunctionMatrix.module.css";
import { Scroll } from "./Scroll.tsx";
import table from "./Table.module.css";

type FunctionMatrixProps = { coverage: Coverage; vocabulary: Vocabulary };

/** How many places each municipality has for each activity: what one lacks a neighbour may have. */
export function FunctionMatrix({ coverage, vocabulary }: FunctionMatrixProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const functions = coverage.functions.map(({ key }) => key);
  const nameOf = (town: Coverage["municipalities"][number]) =>
    localized(town.names, locale)?.text ?? town.key;
  const rows = coverage.municipalities.toSorted((a, b) => b.inhabitants - a.inhabitants);
  const hrefOf = (municipality: string, key: string) =>
    pathOf({ page: "home", locale }) +
    writeHome({
      filters: { functions: [key], municipalities: [municipality] },
      sort: "relevance",
      view: "list",
    });
  return (
    <Scroll label={t(($) => $.matrix.heading)}>
      <table className={`${table.table} ${styles.matrix}`}>
        <caption>{t(($) => $.matrix.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.towns.name)}</th>
            {functions.map((key) => (
              <th key={key} scope="col">
                <span className={styles.upright}>{labelOf(vocabulary, "functions", key)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((town) => (
            <tr key={town.key}>
              <th scope="row">{nameOf(town)}</th>
              {functions.map((key) => {
                const count = town.functions[key] ?? 0;
                return (
                  <td key={key} className={count > 0 ? styles.some : undefined}>
                    {count > 0 ? (
                      <Link className={styles.count} href={hrefOf(town.key, key)}>
                        {count}
                      </Link>
                    ) : (
                      <span className="visually-hidden">{t(($) => $.matrix.empty)}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CardSkeletons } from "../components/CardSkeletons.tsx";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { QuestionForm } from "../features/coverage/QuestionForm.tsx";
import { questionWords, type Words } from "../features/coverage/question-words.ts";
import { useLocale } from "../lib/app-context.ts";
import { areasQuery } from "../lib/area-queries.ts";
import { coverageQuery } from "../lib/coverage-queries.ts";
import { facetsQuery } from "../lib/queries.ts";
import { useCoverage } from "../lib/use-coverage.ts";
import { useHead } from "../lib/use-head.ts";
import { CoverageAnswer } from "./CoverageAnswer.tsx";
import { CoverageBar } from "./CoverageBar.tsx";
import styles from "./CoveragePage.module.css";

/** Who has a place within reach, who has none, and where one more would help most. */
export function CoveragePage() {
  const { t } = useTranslation("coverage");
  const { t: say } = useTranslation("search");
  const { t: common } = useTranslation();
  const locale = useLocale();
  const address = useCoverage();
  const { state } = address;
  const { data: coverage, isError, refetch } = useQuery(coverageQuery(state, locale));
  const { data: facets } = useQuery(facetsQuery(state.filters, locale));
  const { data: areas = [] } = useQuery(areasQuery(locale));
  const words: Words = { t, say, common, locale };
  const question = questionWords(state, { facets: facets?.facets, areas }, words);
  const title = state.planName || t(($) => $.title);
  const { what = t(($) => $.words.places), reach } = question;
  const headTitle = state.planName || t(($) => $.headTitle, { what, reach });
  useHead({
    title: `${headTitle} – ${common(($) => $.site.name)}`,
    description: t(($) => $.description),
    route: { page: "coverage", locale },
  });
  return (
    <div className={`page ${styles.page}`}>
      <header className={styles.head}>
        <div className={styles.title}>
          <PageTitle>{title}</PageTitle>
          <CoverageBar title={headTitle} />
        </div>
        <p data-print="no">{t(($) => $.intro)}</p>
      </header>
      <QuestionForm address={address} facets={facets?.facets} areas={areas} />
      {isError && !coverage && <LoadFailure onRetry={() => refetch()} />}
      {!coverage && !isError && <CardSkeletons count={4} />}
      {coverage && (
        <CoverageAnswer coverage={coverage} question={question} address={address} areas={areas} />
      )}
    </div>
  );
}

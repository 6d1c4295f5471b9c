import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageTitle } from "../components/PageTitle.tsx";

type FailurePageProps = {
  /** Leads to the same page again. */
  retryHref: string;
  /** Stands above the title, where the page has no header. */
  children?: ReactNode;
};

/** Says that the server failed. */
export function FailurePage({ retryHref, children }: FailurePageProps) {
  const { t } = useTranslation();
  return (
    <div className="page stack">
      {children}
      <PageTitle>{t(($) => $.failure.title)}</PageTitle>
      <p>{t(($) => $.failure.text)}</p>
      <p>
        <a className="button" href={retryHref}>
          {t(($) => $.failure.retry)}
        </a>
      </p>
    </div>
  );
}

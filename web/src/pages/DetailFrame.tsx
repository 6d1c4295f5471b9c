import { ArrowLeft } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Breadcrumbs } from "../features/site/Breadcrumbs.tsx";
import { useLocale } from "../lib/app-context.ts";
import { pathOf } from "../lib/routes.ts";
import { usePage } from "../lib/use-page.ts";
import styles from "./DetailFrame.module.css";

type DetailFrameProps = {
  crumbs: ComponentProps<typeof Breadcrumbs>["crumbs"];
  /** What it is, under the way back to the list. */
  head: ReactNode;
  /** Where it is: beside the rest on wide screens. */
  aside: ReactNode;
  children: ReactNode;
};

/** The page of one thing of the list, with the ways back to where the visitor came from. */
export function DetailFrame({ crumbs, head, aside, children }: DetailFrameProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { search } = usePage();
  return (
    <article className={styles.detail}>
      <header className={styles.head}>
        <Breadcrumbs crumbs={crumbs} />
        <Link
          className={styles.back}
          data-print="no"
          href={pathOf({ page: "home", locale }) + (search && `?${search}`)}
        >
          <ArrowLeft size={18} aria-hidden="true" />
          {t(($) => $.place.back)}
        </Link>
        {head}
      </header>
      <div className={styles.aside}>{aside}</div>
      <div className={styles.facts}>{children}</div>
    </article>
  );
}

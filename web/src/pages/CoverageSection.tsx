import { type ReactNode, useId } from "react";
import styles from "./CoveragePage.module.css";

type CoverageSectionProps = {
  title: string;
  /** Whether the title is for those alone who do not see the page. */
  isTitleHidden?: boolean;
  /** A sentence under the title. */
  text?: string;
  /** Whether that is of use on a screen only. */
  isTextScreenOnly?: boolean;
  /** Left out on paper. */
  isScreenOnly?: boolean;
  id?: string;
  children: ReactNode;
};

/** One part of the page under its title. */
export function CoverageSection(props: CoverageSectionProps) {
  const { title, isTitleHidden = false, text, id, children } = props;
  const { isTextScreenOnly = false, isScreenOnly = false } = props;
  const headingId = useId();
  return (
    <section
      id={id}
      className={styles.section}
      aria-labelledby={headingId}
      data-print={isScreenOnly ? "no" : undefined}
    >
      <h2 id={headingId} className={isTitleHidden ? "visually-hidden" : undefined}>
        {title}
      </h2>
      {text && (
        <p className={styles.text} data-print={isTextScreenOnly ? "no" : undefined}>
          {text}
        </p>
      )}
      {children}
    </section>
  );
}

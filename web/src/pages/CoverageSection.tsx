import { type ReactNode, useId } from "react";
import styles from "./CoveragePage.module.css";

type CoverageSectionProps = {
  title: string;
  /** Whether the title is for those alone who do not see the page. */
  isTitleHidden?: boolean;
  /** A sentence under the title. */
  text?: string;
  /** Left out on paper. */
  isScreenOnly?: boolean;
  id?: string;
  children: ReactNode;
};

/** One part of the page under its title. */
export function CoverageSection(props: CoverageSectionProps) {
  const { title, isTitleHidden = false, text, isScreenOnly = false, id, children } = props;
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
      {text && <p className={styles.text}>{text}</p>}
      {children}
    </section>
  );
}

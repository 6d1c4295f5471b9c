import type { ReactNode } from "react";
import styles from "./Table.module.css";

type ScrollProps = {
  /** What is inside, for those who come to it by the keyboard. */
  label: string;
  children: ReactNode;
};

/** A window on a large table, which the keyboard moves too; on paper it shows all. */
export function Scroll({ label, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing in it is a field of a form
    <div
      className={styles.scroll}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      {children}
    </div>
  );
}

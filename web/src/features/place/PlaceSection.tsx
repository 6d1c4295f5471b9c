import { type ReactNode, useId } from "react";
import styles from "./PlaceSection.module.css";

/** One part of a place's page, under its heading. */
export function PlaceSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

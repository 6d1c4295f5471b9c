import styles from "./CardSkeletons.module.css";

/** Stands where cards will be, at their size. */
export function CardSkeletons({ count = 6 }: { count?: number }) {
  return Array.from({ length: count }, (_, index) => index).map((index) => (
    <div key={index} className={styles.skeleton} aria-hidden="true">
      <span className={styles.badge} />
      <span className={styles.name} />
      <span className={styles.line} />
      <span className={styles.line} />
    </div>
  ));
}

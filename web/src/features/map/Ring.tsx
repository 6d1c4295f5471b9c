import type { CSSProperties } from "react";
import styles from "./markers.module.css";
import type { Makeup } from "./marks.ts";
import { ringParts } from "./ring.ts";

type RingProps = {
  makeup: Makeup;
  /** Diameter in pixels. */
  size: number;
  /** Drawn open (dashed): the position is not exact. */
  isOpen: boolean;
};

/** A ring whose colours show how many places of each group there are; decoration only. */
export function Ring({ makeup, size, isOpen }: RingProps) {
  const parts = ringParts(makeup);
  return (
    <svg className={styles.ring} viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <circle className={isOpen ? styles.openGround : styles.ground} cx="20" cy="20" r="20" />
      {parts.map(({ group, start, length }) => (
        <circle
          key={group}
          className={styles.part}
          style={{ "--group": `var(--group-${group}, var(--ink))` } as CSSProperties}
          cx="20"
          cy="20"
          r="16"
          pathLength="100"
          strokeDasharray={`${length} ${100 - length}`}
          strokeDashoffset={-start}
        />
      ))}
      {parts.length > 1 &&
        !isOpen &&
        parts.map(({ group, start }) => (
          <path
            key={group}
            className={styles.cut}
            d="M20 1v6"
            transform={`rotate(${start * 3.6} 20 20)`}
          />
        ))}
      {isOpen && (
        <circle
          className={styles.dashes}
          cx="20"
          cy="20"
          r="16"
          pathLength="96"
          strokeDasharray="2.5 3.5"
        />
      )}
    </svg>
  );
}

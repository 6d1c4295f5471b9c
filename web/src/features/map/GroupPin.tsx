import type { CSSProperties } from "react";
import { lookOf } from "../../lib/group-look.ts";
import styles from "./markers.module.css";
import type { Standing } from "./standing.ts";

/** Pixels, with the light edge around the shape. */
const SIZE = 38;
const ICON_SIZE = 18;

type GroupPinProps = {
  group: string;
  /** Drawn open (dashed): the position is not exact. */
  isOpen: boolean;
  /** Planned places are outlined, closed ones faded and struck through. */
  standing?: Standing;
};

/** The shape, colour and icon of a group; decoration only. */
export function GroupPin({ group, isOpen, standing = "open" }: GroupPinProps) {
  const { shape, icon: Icon } = lookOf(group);
  return (
    <span
      className={isOpen ? styles.openPin : styles.pin}
      data-standing={standing}
      style={{ "--group": `var(--group-${group}, var(--ink))` } as CSSProperties}
      aria-hidden="true"
    >
      <svg viewBox="-2 -2 44 44" width={SIZE} height={SIZE} aria-hidden="true">
        <path className={styles.shape} d={shape} />
      </svg>
      <Icon className={styles.icon} size={ICON_SIZE} strokeWidth={2.25} />
      {standing === "closed" && (
        <svg viewBox="-2 -2 44 44" width={SIZE} height={SIZE} aria-hidden="true">
          <path className={styles.strike} d="M6 34 34 6" />
        </svg>
      )}
    </span>
  );
}

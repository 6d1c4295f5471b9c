import type { CSSProperties } from "react";
import { lookOf } from "../../lib/group-look.ts";
import styles from "./markers.module.css";

/** Pixels, with the light edge around the shape. */
const SIZE = 38;
const ICON_SIZE = 18;

type GroupPinProps = {
  group: string;
  /** Drawn open (dashed): the position is not exact. */
  isOpen: boolean;
};

/** The shape, colour and icon of a group; decoration only. */
export function GroupPin({ group, isOpen }: GroupPinProps) {
  const { shape, icon: Icon } = lookOf(group);
  return (
    <span
      className={isOpen ? styles.openPin : styles.pin}
      style={{ "--group": `var(--group-${group}, var(--ink))` } as CSSProperties}
      aria-hidden="true"
    >
      <svg viewBox="-2 -2 44 44" width={SIZE} height={SIZE} aria-hidden="true">
        <path className={styles.shape} d={shape} />
      </svg>
      <Icon className={styles.icon} size={ICON_SIZE} strokeWidth={2.25} />
    </span>
  );
}

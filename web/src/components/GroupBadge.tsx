import { lookOf } from "../lib/group-look.ts";
import styles from "./GroupBadge.module.css";

type GroupBadgeProps = {
  /** Key of the typology group. */
  group: string;
  /** Side in pixels. */
  size?: number;
};

/** Colour, shape and icon of a typology group; the words beside it carry the meaning. */
export function GroupBadge({ group, size = 30 }: GroupBadgeProps) {
  const { shape, icon: Icon } = lookOf(group);
  const isTriangle = group === "learn";
  return (
    <svg
      className={styles.badge}
      viewBox="0 0 40 40"
      width={size}
      height={size}
      aria-hidden="true"
      style={{ color: `var(--group-${group}, var(--ink-soft))` }}
    >
      <path d={shape} fill="currentColor" />
      <Icon
        x={10.5}
        y={isTriangle ? 14.5 : 10.5}
        width={19}
        height={19}
        strokeWidth={2.3}
        className={styles.icon}
      />
    </svg>
  );
}

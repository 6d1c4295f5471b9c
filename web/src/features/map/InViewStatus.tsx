import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./controls.module.css";
import { countIn } from "./marks.ts";
import { useCount } from "./use-count.ts";
import type { Frame } from "./use-frame.ts";
import type { Drawn } from "./use-tile-marks.ts";

/** Reads out how many places are in view when the map has been moved and all of them are there. */
export function InViewStatus({ frame, drawn }: { frame: Frame; drawn: Drawn }) {
  const { t } = useTranslation("map");
  const formatCount = useCount();
  const [first] = useState(frame);
  const said = useRef<number>(undefined);
  if (drawn.isComplete && frame !== first) said.current = countIn(drawn.groups, frame.view);
  const count = said.current;
  return (
    <p role="status" className={styles.hidden}>
      {count !== undefined && t(($) => $.inView, { count, places: formatCount(count) })}
    </p>
  );
}

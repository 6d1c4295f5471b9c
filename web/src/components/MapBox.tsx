import { MapPin } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./MapBox.module.css";

/** A quiet box of the size of the map, with a word about it. */
export function MapBox({ children }: { children: ReactNode }) {
  return (
    <div className={styles.box}>
      <MapPin size={28} strokeWidth={1.5} aria-hidden="true" />
      <p>{children}</p>
    </div>
  );
}

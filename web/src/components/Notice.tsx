import type { ReactNode } from "react";
import styles from "./Notice.module.css";

type NoticeProps = {
  /** `status` for news that can wait, `alert` for what interrupts. */
  role?: "status" | "alert";
  title?: string;
  children: ReactNode;
};

/** A framed message in the flow of the page. */
export function Notice({ role, title, children }: NoticeProps) {
  return (
    <div className={styles.notice} role={role}>
      {title && <h2 className={styles.title}>{title}</h2>}
      {children}
    </div>
  );
}

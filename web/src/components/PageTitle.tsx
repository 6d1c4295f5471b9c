import type { ReactNode } from "react";
import { PAGE_TITLE_ID, useTitleFocus } from "../lib/title-focus.ts";

/** The page's one `h1`. */
export function PageTitle({ children, className }: { children: ReactNode; className?: string }) {
  useTitleFocus();
  return (
    <h1 id={PAGE_TITLE_ID} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}

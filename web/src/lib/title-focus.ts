import { useEffect, useRef } from "react";
import { keyOf, type Route } from "./routes.ts";

/** Marks the heading that takes the focus after a navigation. */
export const PAGE_TITLE_ID = "page-title";

/** Whether a new page waits for its heading, which may come only with its data. */
let isTitleAwaited = false;

/** Whether the last navigation was the browser's back or forward, which restores the scroll itself. */
let isTraversal = false;
if (typeof window !== "undefined") {
  window.addEventListener("popstate", () => {
    isTraversal = true;
  });
}

/** After a move to another page its heading takes the focus, so that it is read out. */
export function usePageFocus(route: Route | undefined): void {
  // a change of language shows the same page: the focus stays on the switch
  const page = route && keyOf(route);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (!isTraversal) window.scrollTo(0, 0);
    isTraversal = false;
    isTitleAwaited = true;
    focusTitle();
  }, [page]);
}

/** Lets a heading that comes late take the focus that waits for it. */
export function useTitleFocus(): void {
  useEffect(focusTitle, []);
}

function focusTitle() {
  const title = document.getElementById(PAGE_TITLE_ID);
  if (!isTitleAwaited || !title) return;
  isTitleAwaited = false;
  title.focus({ preventScroll: true });
}

/** Texts of the page that cannot be read whole; runs in the browser. */
export function cutTexts(): string[] {
  const cut = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || isHidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const clip = clipOf(element);
      if (left < clip.left - 1 || right > clip.right + 1) cut.add(textOf(element));
      if (top < clip.top - 1 || bottom > clip.bottom + 1) cut.add(textOf(element));
    }
  }
  return [...cut];

  /** For screen readers only, drawn on the map (where its edge cuts), or not there at all. */
  function isHidden(element: Element): boolean {
    if (element.closest(".maplibregl-canvas-container, script, style, noscript")) return true;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { clipPath, textOverflow, transform } = getComputedStyle(around);
      if (clipPath !== "none") return true;
      if (textOverflow === "ellipsis" && around.closest("[title]")) return true;
      // the link that skips to the content waits above the page
      if (transform !== "none" && around.getBoundingClientRect().bottom <= 0) return true;
    }
    return false;
  }

  /** What can be seen of an element: what it scrolls in can be scrolled. */
  function clipOf(element: Element) {
    const clip = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    let isMovedSideways = false;
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const { left, right, top, bottom } = around.getBoundingClientRect();
      if (/hidden|clip/.test(overflowX)) {
        clip.left = Math.max(clip.left, left);
        clip.right = Math.min(clip.right, right);
      }
      if (/hidden|clip/.test(overflowY)) {
        clip.top = Math.max(clip.top, top);
        clip.bottom = Math.min(clip.bottom, bottom);
      }
      // a table may be wider than the screen where the keyboard moves it too: WCAG 2.2, 1.4.10
      isMovedSideways ||= /auto|scroll/.test(overflowX) && around.matches("[tabindex='0']");
      if (/auto|scroll/.test(overflowY)) break;
    }
    if (isMovedSideways) return clip;
    return { ...clip, left: Math.max(clip.left, 0), right: Math.min(clip.right, innerWidth) };
  }

  function textOf(element: Element): string {
    return `${element.tagName.toLowerCase()}: ${element.textContent?.trim().slice(0, 60)}`;
  }
}

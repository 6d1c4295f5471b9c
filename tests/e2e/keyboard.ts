import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** A hand on the keyboard: it has no mouse and sets no focus. */
export class Keyboard {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Presses Tab until an element has the focus; every stop on the way must be seen. */
  tabTo(target: Locator): Promise<void> {
    return this.stepTo(target, "Tab");
  }

  tabBackTo(target: Locator): Promise<void> {
    return this.stepTo(target, "Shift+Tab");
  }

  /** Presses the down arrow until an option of a list has the mark; the list may still change. */
  async arrowTo(option: Locator): Promise<void> {
    for (let step = 0; step < 60; step++) {
      await this.press("ArrowDown");
      if ((await option.getAttribute("aria-selected")) === "true") return;
    }
    throw new Error(`The arrows never reached ${option}`);
  }

  private async stepTo(target: Locator, key: string) {
    for (let step = 0; step < 150; step++) {
      await this.press(key);
      expect(await this.page.evaluate(hiddenFocus), `focus after ${key}`).toBe("");
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${key} never reached ${target}`);
  }
}

/**
 * Why the focus cannot be seen, or "": no outline (WCAG 2.4.7), or it is outside the window
 * or under something else altogether (2.4.11). Runs in the browser.
 */
function hiddenFocus(): string {
  const focused = document.activeElement;
  // past the last element the focus is on the browser's own controls
  if (!focused || focused === document.body) return "";
  const name = focused.outerHTML.slice(0, 160);
  if (!hasSign(focused)) return `no outline: ${name}`;
  const [box = new DOMRect()] = focused.getClientRects();
  const shares = [0.1, 0.5, 0.9];
  const isSeen = shares.some((across) =>
    shares.some((down) => isOnTop(focused, box.x + box.width * across, box.y + box.height * down)),
  );
  return isSeen ? "" : `hidden: ${name}`;

  function isOnTop(element: Element, x: number, y: number): boolean {
    const top = document.elementFromPoint(x, y);
    if (!top) return false;
    const label = element.closest("label");
    return element.contains(top) || top.contains(element) || label?.contains(top) === true;
  }

  /** The outline of a card shows the focus of the link that fills it. */
  function hasSign(element: Element): boolean {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) return true;
    const card = element.closest("article");
    return boxShadow !== "none" || (card !== null && card !== element && hasSign(card));
  }
}

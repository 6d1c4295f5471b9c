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
 * Why the focus cannot be seen, or "": no outline (WCAG 2.4.7), outside the window, or its middle
 * under something else (2.4.11). Runs in the browser.
 */
function hiddenFocus(): string {
  const focused = document.activeElement;
  // past the last element the focus is on the browser's own controls
  if (!focused || focused === document.body) return "";
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const hasOutline = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  const name = focused.outerHTML.slice(0, 160);
  if (!hasOutline && boxShadow === "none") return `no outline: ${name}`;
  const [box = new DOMRect()] = focused.getClientRects();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = document.elementFromPoint(x, y);
  if (!top) return `outside the window: ${name}`;
  const label = focused.closest("label");
  const isSeen = focused.contains(top) || top.contains(focused) || label?.contains(top);
  return isSeen ? "" : `under ${top.outerHTML.slice(0, 160)}: ${name}`;
}

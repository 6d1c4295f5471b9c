/** Marks, on an element, that it stands over the map. */
export const OVER_MAP = { "data-over-map": true };

const OVER_MAP_SELECTOR = "[data-over-map], .maplibregl-ctrl";

/** Pixels of a marker that must stay free on each side of its point: a target of 24. */
const CORE = 12;

type Box = Pick<DOMRect, "left" | "top" | "right" | "bottom">;

/** What stands over a map of the page, in pixels from the map's own corner. */
export function boxesOver(container: HTMLElement): Box[] {
  const { left: x, top: y } = container.getBoundingClientRect();
  return [...document.querySelectorAll(OVER_MAP_SELECTOR)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
}

/** Whether something over the map leaves too little of a marker to aim at. */
export function isCovered({ x, y }: { x: number; y: number }, boxes: Box[]): boolean {
  return boxes.some(
    ({ left, top, right, bottom }) =>
      // what is not shown has no size
      right > left && x > left - CORE && x < right + CORE && y > top - CORE && y < bottom + CORE,
  );
}

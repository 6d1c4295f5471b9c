import type { Position } from "@passerelle/data/contract";
import { groupColour, groupShape, INKS, type Theme } from "@passerelle/data/look";
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Projection } from "./projection.ts";
import { type DrawLabel, round } from "./svg.ts";

/** One place on a static map. */
export type Marker = {
  position: Position;
  /** Key of the typology group: shape and colour. */
  group: string;
  /** Drawn open: the position is only that of a locality or city. */
  approximate: boolean;
  /** Its number in the list beside the map. */
  number?: number;
};

/** A marker laid out: where it stands, and where its place is. */
export type Pin = { x: number; y: number; at: [x: number, y: number]; marker: Marker };

/** Box that the shapes of groups are drawn in. */
const SHAPE_SIZE = 40;
/** Rounds after which numbered pins have made room for each other. */
const ROUNDS = 120;

/** Size of the pins, in pixels: many are small, numbered ones can be read. */
export function pinSize(markers: Marker[]): number {
  if (markers.some(({ number }) => number !== undefined)) return 22;
  if (markers.length === 1) return 30;
  return markers.length > 150 ? 11 : markers.length > 40 ? 14 : 18;
}

/** Markers where they belong; numbered ones step aside until each number can be read. */
export function layOut(markers: Marker[], projection: Projection, size: number): Pin[] {
  const pins = markers.map((marker): Pin & SimulationNodeDatum => {
    const [x, y] = projection.toPixel(marker.position);
    return { x, y, at: [x, y], marker };
  });
  if (!pins.some(({ marker }) => marker.number !== undefined)) return unique(pins);
  forceSimulation(pins)
    .force("x", forceX<Pin>(({ at }) => at[0]).strength(0.2))
    .force("y", forceY<Pin>(({ at }) => at[1]).strength(0.2))
    .force("room", forceCollide(size * 0.53).iterations(4))
    .stop()
    .tick(ROUNDS);
  const keepIn = (value: number, length: number) =>
    Math.min(Math.max(value, size / 2 + 2), length - size / 2 - 2);
  return pins.map(({ x, y, at, marker }) => ({
    x: keepIn(x, projection.width),
    y: keepIn(y, projection.height),
    at,
    marker,
  }));
}

/** Leaves out pins that would be drawn exactly over an equal one. */
function unique(pins: Pin[]): Pin[] {
  const seen = new Map<string, Pin>();
  for (const pin of pins) {
    const { group, approximate } = pin.marker;
    const key = `${round(pin.x)} ${round(pin.y)} ${group} ${approximate}`;
    if (!seen.has(key)) seen.set(key, pin);
  }
  return [...seen.values()];
}

/** The pins, the first of the list on top; lines lead from moved ones to their place. */
export function drawPins(pins: Pin[], size: number, theme: Theme, draw: DrawLabel): string {
  const { ink } = INKS[theme];
  const kinds = new Map(pins.map((pin) => [idOf(pin.marker, size, theme), pin.marker]));
  const symbols = [...kinds].map(([id, marker]) => drawSymbol(id, marker, size, theme));
  const leaders = pins
    .filter(({ x, y, at }) => Math.hypot(x - at[0], y - at[1]) > size * 0.4)
    .map(({ x, y, at: [toX, toY] }) => `M${round(toX)} ${round(toY)}L${round(x)} ${round(y)}`);
  const ends = pins.map(({ at: [x, y] }) => `M${round(x)} ${round(y)}h0`);
  const isNumbered = pins.some(({ marker }) => marker.number !== undefined);
  return [
    `<defs>${symbols.join("")}</defs>`,
    isNumbered &&
      `<g stroke="${ink}" fill="none"><path d="${leaders.join("")}" stroke-width="0.8"/>` +
        `<path d="${ends.join("")}" stroke-width="4" stroke-linecap="round"/></g>`,
    ...pins.toReversed().map((pin) => drawPin(pin, size, theme, draw)),
  ]
    .filter(Boolean)
    .join("");
}

function idOf({ group, approximate }: Marker, size: number, theme: Theme): string {
  return `pin-${group}-${size}-${theme}${approximate ? "-open" : ""}`;
}

function drawSymbol(id: string, marker: Marker, size: number, theme: Theme): string {
  const { paper } = INKS[theme];
  const colour = groupColour(marker.group, theme);
  const scale = size / SHAPE_SIZE;
  // thick enough on small pins, in proportion on large ones
  const line = Math.max(1.6 / scale, 3.6);
  const path = `<path d="${groupShape(marker.group)}" stroke-linejoin="round"`;
  const halo = `${path} fill="${paper}" stroke="${paper}" stroke-width="${round(3 / scale)}"/>`;
  const shape = marker.approximate
    ? `${path} fill="none" stroke="${colour}" stroke-width="${round(line)}" stroke-dasharray="${round(line * 1.5)} ${round(line * 0.9)}"/>`
    : `${path} fill="${colour}"/>`;
  return `<g id="${id}" transform="scale(${scale}) translate(-20 -20)">${halo}${shape}</g>`;
}

function drawPin({ x, y, marker }: Pin, size: number, theme: Theme, draw: DrawLabel): string {
  const at = `x="${round(x)}" y="${round(y)}"`;
  const pin = `<use href="#${idOf(marker, size, theme)}" ${at}/>`;
  if (marker.number === undefined) return pin;
  const inks = INKS[theme];
  const text = String(marker.number);
  const textSize = text.length > 2 ? size * 0.44 : size * 0.54;
  return (
    pin +
    draw({
      text,
      x,
      // the middle of a triangle is low
      y: y + textSize * 0.36 + (marker.group === "learn" ? size * 0.12 : 0),
      size: round(textSize),
      weight: 700,
      fill: marker.approximate ? inks.ink : inks["on-group"],
      anchor: "middle",
    })
  );
}

import type { Bbox, Locale } from "@passerelle/data/contract";
import { groupColour, groupShape, INKS, LOGO, PALETTES, SITE_NAME } from "@passerelle/data/look";
import { drawMapContent } from "../static-map/draw-map.ts";
import type { Ground } from "../static-map/ground.ts";
import type { Marker } from "../static-map/pins.ts";
import { drawOutline } from "../static-map/svg.ts";
import { fitText, LINE_HEIGHT } from "./fit-text.ts";

/** What a share picture says. */
export type Card = {
  title: string;
  /** What the thing is, in words. */
  kind?: string;
  /** Typology group: its shape stands before the kind. */
  group?: string;
  /** Where it is, in words. */
  where: string;
  markers: Marker[];
  bbox: Bbox;
  locale: Locale;
};

/** Pixels: what the services that show previews ask for. */
const CARD_SIZE = { width: 1200, height: 630 };
const MARGIN = 64;
const MAP_LEFT = 690;
/** The map is drawn larger than life: the picture is mostly seen small. */
const zoomFor = (markers: Marker[]) => (markers.length > 100 ? 1.1 : 1.4);
const TEXT_WIDTH = MAP_LEFT - 2 * MARGIN + 14;

const inks = INKS.light;

/** A share picture as SVG, its text turned into shapes. */
export function drawCard(card: Card, ground: Ground, attribution: string | undefined): string {
  const { width, height } = CARD_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${inks.paper}"/>`,
    drawMapSide(card, ground, attribution),
    drawBrand(),
    drawTitle(card),
    drawWhere(card.where),
    "</svg>",
  ].join("");
}

function drawMapSide({ bbox, markers, locale }: Card, ground: Ground, attribution?: string) {
  const width = CARD_SIZE.width - MAP_LEFT;
  const { height } = CARD_SIZE;
  const zoom = zoomFor(markers);
  const content = drawMapContent({
    ground,
    bbox,
    width: width / zoom,
    height: height / zoom,
    markers,
    locale,
    theme: "light",
    title: "",
    ...(attribution && { attribution }),
    ...(markers.length === 1 && { pinSize: 42 }),
    drawLabel: drawOutline,
  });
  return (
    `<svg x="${MAP_LEFT}" width="${width}" height="${height}" viewBox="0 0 ${width / zoom} ${height / zoom}">${content}</svg>` +
    `<path d="M${MAP_LEFT} 0v${height}" stroke="${PALETTES.light.sideLine}" stroke-width="2"/>`
  );
}

function drawBrand(): string {
  const { deck, deckWidth, piers, piersWidth, corner } = LOGO;
  return (
    `<g transform="translate(${MARGIN} 56) scale(2)"><rect width="32" height="32" rx="${corner}" fill="${inks.accent}"/>` +
    `<g fill="none" stroke="${inks["on-accent"]}" stroke-linecap="round"><path d="${deck}" stroke-width="${deckWidth}"/>` +
    `<path d="${piers}" stroke-width="${piersWidth}"/></g></g>` +
    drawOutline({
      text: SITE_NAME,
      x: MARGIN + 82,
      y: 101,
      size: 38,
      weight: 700,
      fill: inks.accent,
    })
  );
}

/** Kind and title, in the middle of what the brand and the place leave free. */
function drawTitle({ title, kind, group }: Card): string {
  const { lines, size } = fitText(title, {
    width: TEXT_WIDTH,
    height: 250,
    sizes: [78, 68, 60, 54, 49],
    weight: 700,
  });
  const lineHeight = size * LINE_HEIGHT;
  const kindHeight = kind ? 62 : 0;
  const top = 326 - (lines.length * lineHeight + kindHeight) / 2;
  const drawn = lines.map((text, index) =>
    drawOutline({
      text,
      x: MARGIN,
      y: top + kindHeight + (index + 0.82) * lineHeight,
      size,
      weight: 700,
      fill: inks.ink,
    }),
  );
  return (kind ? drawKind(kind, group, top) : "") + drawn.join("");
}

function drawKind(kind: string, group: string | undefined, top: number): string {
  const indent = group ? 48 : 0;
  const { lines, size } = fitText(kind, {
    width: TEXT_WIDTH - indent,
    height: 40,
    sizes: [30, 27],
    weight: 400,
  });
  const shape = group
    ? `<path transform="translate(${MARGIN} ${top}) scale(0.9)" d="${groupShape(group)}" fill="${groupColour(group, "light")}"/>`
    : "";
  return (
    shape +
    drawOutline({
      text: lines[0] ?? "",
      x: MARGIN + indent,
      y: top + 28,
      size,
      weight: 400,
      fill: inks["ink-soft"],
    })
  );
}

function drawWhere(where: string): string {
  const { lines, size } = fitText(where, {
    width: TEXT_WIDTH,
    height: 76,
    sizes: [30],
    weight: 400,
  });
  return lines
    .map((text, index) =>
      drawOutline({
        text,
        x: MARGIN,
        y: 566 - (lines.length - 1 - index) * 38,
        size,
        weight: 400,
        fill: inks["ink-soft"],
      }),
    )
    .join("");
}

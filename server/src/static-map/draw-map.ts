import type { Bbox, Locale, Position } from "@passerelle/data/contract";
import { INKS, PALETTES, type Theme } from "@passerelle/data/look";
import { escapeXml } from "../platform/escape-xml.ts";
import { type Areas, drawAreas } from "./areas.ts";
import { boxAround } from "./boxes.ts";
import { type Ground, simplifyGround } from "./ground.ts";
import { drawLegend, legendBox } from "./legend.ts";
import { drawPins, layOut, type Marker, pinSize } from "./pins.ts";
import { placeNames } from "./place-names.ts";
import { drawPlanned, PLANNED_RADIUS } from "./planned.ts";
import { fitTo, type Projection } from "./projection.ts";
import { scaleBar } from "./scale-bar.ts";
import { type DrawLabel, drawText, fontFamily, round } from "./svg.ts";

export type MapRequest = {
  ground: Ground;
  /** What must be seen, in degrees; the map shows more where its shape asks for it. */
  bbox: Bbox;
  /** Pixels. */
  width: number;
  height: number;
  /** The first is drawn on top. */
  markers: Marker[];
  /** Municipalities in colours. */
  areas?: Areas;
  /** Places that are not there yet, numbered in their order. */
  planned?: Position[];
  locale: Locale;
  theme: Theme;
  /** What the map shows, for those who do not see it. */
  title: string;
  /** Who published the outlines. */
  attribution?: string;
  /** Pixels; by default what the number of markers allows. */
  pinSize?: number;
  /** Text by default; shapes where no font is at hand. */
  drawLabel?: DrawLabel;
};

/** Bends smaller than this many pixels are left out. */
const DETAIL = 0.8;

/** A small map of the territory as a complete SVG document. */
export function drawMap(request: MapRequest): string {
  const { width, height, title } = request;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${fontFamily}>` +
    `<title>${escapeXml(title)}</title>${drawMapContent(request)}</svg>`
  );
}

/** The same map without its document, to stand inside another picture. */
export function drawMapContent(request: MapRequest): string {
  const { ground, bbox, width, height, markers, locale, theme, attribution } = request;
  const { drawLabel = drawText, areas, planned = [] } = request;
  const { label: fill, halo } = PALETTES[theme];
  const size = request.pinSize ?? pinSize(markers);
  const projection = fitTo(bbox, width, height, size * 1.5);
  const pins = layOut(markers, projection, size);
  const furniture = [
    { left: 0, top: height - 34, right: width * 0.3, bottom: height },
    { left: width * 0.5, top: height - 16, right: width, bottom: height },
    ...(areas?.legend ? [legendBox(areas.legend, height)] : []),
  ];
  const names = placeNames(ground.municipalities, projection, {
    locale,
    taken: furniture,
    pins: [
      ...pins.map(({ x, y }) => boxAround([x, y], size)),
      ...planned.map((position) => boxAround(projection.toPixel(position), PLANNED_RADIUS * 2)),
    ],
    distance: size * 0.6,
  });
  return [
    drawGround(ground, projection, theme, areas),
    ...names.map(({ label }) => drawLabel({ ...label, fill, halo })),
    drawPins(pins, size, theme, drawLabel),
    drawPlanned(planned, projection, theme, drawLabel),
    areas?.legend && drawLegend(areas.legend, height, theme, drawLabel),
    drawScale(projection, locale, theme, drawLabel),
    attribution &&
      drawLabel({
        text: attribution,
        x: width - 6,
        y: height - 6,
        size: 9,
        weight: 400,
        fill,
        halo,
        anchor: "end",
      }),
  ]
    .filter(Boolean)
    .join("");
}

function drawGround(
  ground: Ground,
  projection: Projection,
  theme: Theme,
  areas: Areas | undefined,
): string {
  const palette = PALETTES[theme];
  const { width, height, radiansPerPixel, toPath } = projection;
  const simple = simplifyGround(ground, radiansPerPixel * DETAIL);
  const sides = simple.sides.map(({ side, shape }) => ({ side, d: toPath(shape) }));
  const border = toPath(simple.border);
  const line = (d: string, stroke: string, strokeWidth: number, more = "") =>
    d && `<path d="${d}" stroke="${stroke}" stroke-width="${strokeWidth}"${more}/>`;
  return [
    `<rect width="${width}" height="${height}" fill="${palette.outside}"/>`,
    ...sides.map(
      ({ side, d }) =>
        d &&
        `<path d="${d}" fill="${palette.sides[side]}" stroke="${palette.sideLine}" stroke-width="1.6" stroke-linejoin="round"/>`,
    ),
    areas && drawAreas(areas, ground, projection, DETAIL),
    drawDots(ground, projection, theme, areas),
    '<g fill="none" stroke-linejoin="round">',
    line(toPath(simple.municipalityLines), palette.municipalityLine, 0.7),
    // an atlas' border: a band that hides the two publishers' lines, and dash-dots on it
    line(border, palette.halo, 6),
    line(border, palette.border, 6, ' stroke-opacity="0.2"'),
    line(border, palette.border, 1.4, ' stroke-dasharray="7 3 1.5 3"'),
    "</g>",
  ]
    .filter(Boolean)
    .join("");
}

/** Municipalities without a shape: discs whose area follows the population. */
function drawDots(
  { municipalities, shapes }: Ground,
  projection: Projection,
  theme: Theme,
  areas: Areas | undefined,
) {
  const { sides, sideLine } = PALETTES[theme];
  return municipalities
    .filter(({ key }) => !shapes.has(key))
    .map(({ key, centre, population, side }) => {
      const [x, y] = projection.toPixel(centre);
      // 5 m of radius for each root of an inhabitant: neighbours just touch in the densest parts
      const radius = Math.max(3, (5 * Math.sqrt(population)) / projection.metresPerPixel);
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${areas?.colours.get(key) ?? sides[side]}" stroke="${sideLine}"/>`;
    })
    .join("");
}

function drawScale(projection: Projection, locale: Locale, theme: Theme, draw: DrawLabel): string {
  const { width, height, metresPerPixel } = projection;
  const { pixels, label } = scaleBar(metresPerPixel, width, locale);
  const { ink } = INKS[theme];
  const { halo } = PALETTES[theme];
  const y = height - 10;
  const d = `M10 ${y - 5}v5h${round(pixels)}v-5`;
  return (
    `<path d="${d}" fill="none" stroke="${halo}" stroke-width="3.6"/>` +
    `<path d="${d}" fill="none" stroke="${ink}" stroke-width="1.3"/>` +
    draw({ text: label, x: 14, y: y - 5, size: 11, weight: 400, fill: ink, halo })
  );
}

/** How things look wherever they are drawn: on the page, in a static map, in a share picture. */
export * from "./brand.ts";
export * from "./groups.ts";
export * from "./inks.ts";
export * from "./map-palette.ts";
export * from "./theme.ts";

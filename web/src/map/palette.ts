export { PALETTES, type Palette, type Theme } from "@passerelle/data/look";

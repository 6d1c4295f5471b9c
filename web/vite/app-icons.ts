import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import type { Plugin } from "vite";

const LOGO = new URL("../public/favicon.svg", import.meta.url);

/** Draws the icons of the installed app, which systems want as pictures, from the logo. */
export function appIcons(): Plugin {
  return {
    name: "app-icons",
    apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    generateBundle() {
      const logo = readFileSync(LOGO, "utf8");
      const icons = [
        ["icon-192", logo, 192],
        ["icon-512", logo, 512],
        ["maskable-512", toFullBleed(logo), 512],
        // iOS rounds the corners itself, and paints what is transparent black
        ["apple-touch-180", toFullBleed(logo), 180],
      ] as const;
      for (const [name, svg, size] of icons) {
        const source = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
        this.emitFile({ type: "asset", fileName: `icons/${name}.png`, source });
      }
    },
  };
}

/** The ground to the edges, the drawing within the circle that no system cuts. */
export function toFullBleed(logo: string): string {
  return logo
    .replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"')
    .replace('<rect width="32" height="32" rx="7"', '<rect x="-3" y="-3" width="38" height="38"');
}

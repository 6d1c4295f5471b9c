const link = (href: string, text: string) =>
  `<a href="${href}" target="_blank" rel="noopener">${text}</a>`;

/** Who published the shapes of the municipalities. */
export const BOUNDARIES_ATTRIBUTION = [
  link("https://www.ign.fr", "IGN"),
  link("https://statbel.fgov.be", "Statbel"),
  link("https://www.ngi.be", "NGI"),
].join(" · ");

/** For an online style whose own sources name nobody. */
export const OSM_ATTRIBUTION = link(
  "https://www.openstreetmap.org/copyright",
  "© OpenStreetMap contributors",
);

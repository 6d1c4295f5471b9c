import { metresADegree, metresFrom } from "../../place-index/distance.ts";
import type { PointGrid } from "../point-grid.ts";
import type { Site } from "./unreached.ts";

/**
 * Sites as far as can be from each other and from the places that are there, whoever lives around
 * (Gonzalez 1985): again and again the one whose nearest place is farthest, the first among equals.
 */
export function evenSpread(sites: Site[], existing: PointGrid, count: number): Site[] {
  const distances = Float64Array.from(sites, ({ position }) => {
    const [longitude, latitude] = position;
    const degree = metresADegree(latitude);
    const at = existing.nearest(longitude, latitude, degree.longitude, degree.latitude);
    if (at < 0) return Number.POSITIVE_INFINITY;
    return metresFrom(position)(existing.longitudes[at] ?? 0, existing.latitudes[at] ?? 0);
  });
  const chosen: Site[] = [];
  while (chosen.length < Math.min(count, sites.length)) {
    let farthest = 0;
    for (let number = 1; number < distances.length; number++) {
      if ((distances[number] ?? 0) > (distances[farthest] ?? 0)) farthest = number;
    }
    const site = sites[farthest];
    if (!site || distances[farthest] === 0) break;
    chosen.push(site);
    const metresTo = metresFrom(site.position);
    for (const [number, { position }] of sites.entries()) {
      distances[number] = Math.min(distances[number] ?? 0, metresTo(...position));
    }
  }
  return chosen;
}

import type { Bbox, Position, Spot } from "@passerelle/data/contract";
import Supercluster from "supercluster";
import { holdsPlace, type Makeup, makeupOf, mergeMakeups, spotKey } from "./spots.ts";

type Tally = { places: number; approximate: number; makeup: Makeup };
type Indexed = Tally & { spot: Spot };

/** Spots near each other at one zoom, drawn as one ring. */
export type Cluster = Tally & { kind: "cluster"; key: string; id: number; position: Position };

/** A spot that stands alone at one zoom. */
export type LoneSpot = { kind: "spot"; key: string; spot: Spot; position: Position };

export type MapItem = Cluster | LoneSpot;
export type ClusterIndex = Supercluster<Indexed, Tally>;

/** Pixels; a ring and its neighbour must not touch. */
const RADIUS = 50;

/** From the zoom after this one, every spot stands alone. */
const MAX_ZOOM = 16;

export function indexSpots(spots: Spot[]): ClusterIndex {
  const index: ClusterIndex = new Supercluster({
    radius: RADIUS,
    maxZoom: MAX_ZOOM,
    map: ({ places, approximate, makeup }) => ({ places, approximate, makeup }),
    // the library copies the sums but not what is in them: `makeup` is replaced, never changed
    reduce: (sum, part) => {
      sum.places += part.places;
      sum.approximate += part.approximate;
      sum.makeup = mergeMakeups(sum.makeup, part.makeup);
    },
  });
  return index.load(
    spots.map((spot) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: spot.position },
      properties: {
        spot,
        places: spot.places.length,
        approximate: spot.approximate ? spot.places.length : 0,
        makeup: makeupOf(spot),
      },
    })),
  );
}

/** What to draw inside `bbox` at a whole `zoom`, from north to south, then west to east. */
export function itemsIn(index: ClusterIndex, bbox: Bbox, zoom: number): MapItem[] {
  return index
    .getClusters(bbox, zoom)
    .map(({ geometry, properties }): MapItem => {
      if (!("cluster" in properties)) {
        // the index rounds positions: the spot's own is the exact one
        const { spot } = properties;
        return { kind: "spot", key: spotKey(spot), spot, position: spot.position };
      }
      const { cluster_id: id, places, approximate, makeup } = properties;
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const position: Position = [longitude, latitude];
      return { kind: "cluster", key: `cluster ${id}`, id, position, places, approximate, makeup };
    })
    .sort((a, b) => b.position[1] - a.position[1] || a.position[0] - b.position[0]);
}

/** The first zoom at which the cluster falls apart. */
export function expansionZoom(index: ClusterIndex, clusterId: number): number {
  return index.getClusterExpansionZoom(clusterId);
}

/** The key of the item that shows a place, alone or in a cluster; undefined when none does. */
export function keyOfItemWith(
  index: ClusterIndex,
  items: MapItem[],
  placeId: string | undefined,
): string | undefined {
  if (placeId === undefined) return undefined;
  return items.find((item) => spotsOf(index, item).some((spot) => holdsPlace(spot, placeId)))?.key;
}

function spotsOf(index: ClusterIndex, item: MapItem): Spot[] {
  if (item.kind === "spot") return [item.spot];
  return index
    .getLeaves(item.id, Number.POSITIVE_INFINITY)
    .map(({ properties }) => properties.spot);
}

import { valuesAt } from "./rows-where.ts";

/** Positions in degrees, WGS 84. */
export type Points = { longitudes: Float64Array; latitudes: Float64Array };

/** About how many points share a bucket: fewer means more empty ones to look into. */
const POINTS_A_BUCKET = 2;
const MOST_BUCKETS_A_SIDE = 2_048;
/** Degrees; so that points at one spot have a bucket of some size. */
const LEAST_WIDTH = 1e-6;

/**
 * Some of the points, sorted into buckets of a grid of degrees: a degree has another length at each
 * latitude, so that whoever searches brings the lengths that hold where they stand.
 */
export class PointGrid {
  /** Row of each point, bucket by bucket, and where each bucket begins. */
  readonly rows: Uint32Array;
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly #starts: Uint32Array;
  readonly #west: number;
  readonly #south: number;
  readonly #width: number;
  readonly #height: number;
  readonly #columns: number;
  readonly #lines: number;

  constructor({ longitudes, latitudes }: Points, rows: Uint32Array) {
    const [xs, ys] = [valuesAt(longitudes, rows), valuesAt(latitudes, rows)];
    const [west, east] = extentOf(xs);
    const [south, north] = extentOf(ys);
    const side = Math.ceil(Math.sqrt(rows.length / POINTS_A_BUCKET));
    const buckets = Math.min(MOST_BUCKETS_A_SIDE, Math.max(1, side));
    this.#west = west;
    this.#south = south;
    this.#columns = buckets;
    this.#lines = buckets;
    this.#width = Math.max(LEAST_WIDTH, (east - west) / buckets);
    this.#height = Math.max(LEAST_WIDTH, (north - south) / buckets);

    // counting sort by bucket
    const bucketOf = (index: number) =>
      this.#line(ys[index] ?? 0) * buckets + this.#column(xs[index] ?? 0);
    this.#starts = new Uint32Array(buckets * buckets + 1);
    for (let index = 0; index < rows.length; index++) {
      const next = bucketOf(index) + 1;
      this.#starts[next] = (this.#starts[next] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < this.#starts.length; bucket++) {
      this.#starts[bucket] = (this.#starts[bucket] ?? 0) + (this.#starts[bucket - 1] ?? 0);
    }
    const free = this.#starts.slice();
    const order = new Uint32Array(rows.length);
    for (let index = 0; index < rows.length; index++) {
      const bucket = bucketOf(index);
      const place = free[bucket] ?? 0;
      order[place] = index;
      free[bucket] = place + 1;
    }
    this.rows = order.map((index) => rows[index] ?? 0);
    this.longitudes = valuesAt(xs, order);
    this.latitudes = valuesAt(ys, order);
  }

  /**
   * Where in `rows` the point stands that is nearest to a position, -1 when there is none.
   * `east` and `north`: metres of a degree at that position; `within`: square of the metres that it
   * must be nearer than.
   */
  nearest(
    longitude: number,
    latitude: number,
    east: number,
    north: number,
    within = Number.POSITIVE_INFINITY,
  ): number {
    const column = Math.floor((longitude - this.#west) / this.#width);
    const line = Math.floor((latitude - this.#south) / this.#height);
    const [lastColumn, lastLine] = [this.#columns - 1, this.#lines - 1];
    // rings of buckets around that of the position, from the first that touches the grid on
    let ring = Math.max(0, -column, column - lastColumn, -line, line - lastLine);
    const last = Math.max(column, lastColumn - column, line, lastLine - line);
    let best = -1;
    let least = within;
    for (; ring <= last && this.rows.length; ring++) {
      const [low, high] = [Math.max(0, line - ring), Math.min(lastLine, line + ring)];
      for (let y = low; y <= high; y++) {
        const isEdge = y === line - ring || y === line + ring;
        const step = isEdge ? 1 : Math.max(1, 2 * ring);
        for (let x = column - ring; x <= column + ring; x += step) {
          if (x < 0 || x > lastColumn) continue;
          const bucket = y * this.#columns + x;
          const end = this.#starts[bucket + 1] ?? 0;
          for (let at = this.#starts[bucket] ?? 0; at < end; at++) {
            const dx = ((this.longitudes[at] ?? 0) - longitude) * east;
            const dy = ((this.latitudes[at] ?? 0) - latitude) * north;
            const square = dx * dx + dy * dy;
            if (square < least) [least, best] = [square, at];
          }
        }
      }
      // nothing outside the rings so far is nearer than their edge
      const edge = Math.min(
        (longitude - this.#west - (column - ring) * this.#width) * east,
        ((column + ring + 1) * this.#width - (longitude - this.#west)) * east,
        (latitude - this.#south - (line - ring) * this.#height) * north,
        ((line + ring + 1) * this.#height - (latitude - this.#south)) * north,
      );
      if (least <= edge * edge) break;
    }
    return best;
  }

  /** Visits ranges of `rows` that hold every point of a box, and a few around it. */
  within(
    [west, south, east, north]: readonly [number, number, number, number],
    visit: (from: number, to: number) => void,
  ): void {
    const [left, right] = [this.#column(west), this.#column(east)];
    for (let line = this.#line(south); line <= this.#line(north); line++) {
      const first = line * this.#columns;
      visit(this.#starts[first + left] ?? 0, this.#starts[first + right + 1] ?? 0);
    }
  }

  #column(longitude: number): number {
    const column = Math.floor((longitude - this.#west) / this.#width);
    return Math.max(0, Math.min(this.#columns - 1, column));
  }

  #line(latitude: number): number {
    const line = Math.floor((latitude - this.#south) / this.#height);
    return Math.max(0, Math.min(this.#lines - 1, line));
  }
}

function extentOf(values: Float64Array): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return values.length ? [least, most] : [0, 0];
}

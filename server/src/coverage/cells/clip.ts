type At = [x: number, y: number];

/** The part of a closed convex ring inside a square from `least` to `most`, closed; empty for none. */
export function clipToSquare(ring: At[], least: number, most: number): At[] {
  // one edge of the square after the other (Sutherland and Hodgman 1974)
  const corners = ([0, 1] as const).reduce(
    (part, axis) => clip(clip(part, axis, least, 1), axis, most, -1),
    ring.slice(0, -1),
  );
  const [first] = corners;
  return first && corners.length > 2 ? [...corners, first] : [];
}

/** What lies on the side of a line that `sign` points to. */
function clip(corners: At[], axis: 0 | 1, line: number, sign: 1 | -1): At[] {
  return corners.flatMap((corner, at) => {
    const before = corners.at(at - 1) ?? corner;
    const [from, to] = [sign * (before[axis] - line), sign * (corner[axis] - line)];
    const kept = to >= 0 ? [corner] : [];
    if (from >= 0 === to >= 0) return kept;
    const share = from / (from - to);
    const crossing: At = [
      before[0] + (corner[0] - before[0]) * share,
      before[1] + (corner[1] - before[1]) * share,
    ];
    return [crossing, ...kept];
  });
}

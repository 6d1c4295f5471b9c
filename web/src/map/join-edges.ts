import type { Position } from "geojson";

/** Connected positions, [longitude, latitude] in degrees. */
export type Line = Position[];
export type Edge = readonly [Position, Position];

/** Joins edges end to end into lines as long as possible; a line ends where three or more meet. */
export function joinEdges(edges: Edge[]): Line[] {
  const byEnd = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of edge) {
      const there = byEnd.get(keyOf(end));
      if (there) there.push(edge);
      else byEnd.set(keyOf(end), [edge]);
    }
  }
  const left = new Set(edges);
  const edgesAt = (position: Position) => byEnd.get(keyOf(position)) ?? [];
  const isTip = (position: Position) => edgesAt(position).length !== 2;

  function walk(edge: Edge, start: Position): Line {
    const line = [start];
    let at = start;
    for (let next: Edge | undefined = edge; next; ) {
      left.delete(next);
      at = keyOf(next[0]) === keyOf(at) ? next[1] : next[0];
      line.push(at);
      next = isTip(at) ? undefined : edgesAt(at).find((candidate) => left.has(candidate));
    }
    return line;
  }

  const lines: Line[] = [];
  // open lines first, each from a tip; what is left afterwards is closed
  for (const edge of edges) {
    const tip = edge.find(isTip);
    if (tip && left.has(edge)) lines.push(walk(edge, tip));
  }
  for (const edge of edges) if (left.has(edge)) lines.push(walk(edge, edge[0]));
  return lines;
}

function keyOf(position: Position): string {
  return `${position[0]},${position[1]}`;
}

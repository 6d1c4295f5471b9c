import type { Position, ROUTING_ENGINES, TravelMode } from "@passerelle/data/contract";

/** Ways from every source to every target. */
export type MatrixQuestion = { mode: TravelMode; sources: Position[]; targets: Position[] };

/** How one kind of routing server is asked for a matrix of travel times. */
export type MatrixEngine = {
  name: (typeof ROUTING_ENGINES)[number];
  /** Most ways that one request may ask for, as servers are set up by default. */
  mostPairs: number;
  /** Most sources and targets of one request together. */
  mostPoints: number;
  requestOf: (question: MatrixQuestion) => { url: string; init?: RequestInit };
  /** Seconds, a row per source; null where there is no way. @throws when the answer has another form */
  read: (body: unknown) => (number | null)[][];
};

import type { Position } from "@passerelle/data/contract";

/** An address that a geocoder knows. */
export type FoundAddress = { label: string; position: Position };

/** An address service of one country or region, asked over HTTP. */
export type Geocoder = {
  name: string;
  /** Whom to name beside its addresses, as its licence asks. */
  attribution: string;
  /** The request for the addresses that begin with or resemble `text`. */
  urlOf: (text: string, most: number) => string;
  /** The addresses of an answer, the likeliest first. @throws when it has another form. */
  read: (body: unknown) => FoundAddress[];
};

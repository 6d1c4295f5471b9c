import type {
  Citation,
  Country,
  Identifier,
  LocalizedText,
  Position,
  Precision,
  Status,
  TextOrigin,
} from "@passerelle/data/contract";
import type { MultiPolygon, Polygon } from "geojson";

/** Days as OSM `opening_hours` abbreviates them, Monday first. */
export const WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What a source says of one place, in its own words; the steps clean and complete it. */
export type SourcePlace = {
  /** Identifier of the record inside its source; must not change between harvests. */
  ref: string;
  name: string;
  names?: LocalizedText;
  /** Needed to read phone numbers and codes; absent when only the position can tell. */
  country?: Country;
  /** OSM tags, read through the `osm` rules of the taxonomy. */
  osmTags?: Record<string, string>;
  /** Codes of a national schema, read through the `codes` of the taxonomy. */
  codes?: { scheme: string; value: string }[];
  /** Keys of our taxonomy, where the source as a whole or its mapping gives them. */
  typologies?: string[];
  functions?: string[];
  domains?: string[];
  labels?: string[];
  languages?: string[];
  access?: string[];
  costs?: string[];
  equipment?: string[];
  status?: Status;
  summary?: { texts: LocalizedText; origin: TextOrigin };
  address?: {
    /** House number and street in one line, as French and Belgian sources often give them. */
    line?: string;
    street?: string;
    houseNumber?: string;
    postcode?: string;
    locality?: string;
  };
  /** National code of the municipality (INSEE or NIS), former codes included. */
  municipalityCode?: string;
  position?: Position;
  /** How well `position` is known; `address` when absent. */
  precision?: Precision;
  /** OSM syntax, or free text per weekday. */
  openingHours?: string | Partial<Record<Weekday, string>>;
  website?: string;
  phone?: string;
  email?: string;
  identifiers?: Identifier[];
  isOrganisation?: boolean;
  citations?: Citation[];
  /** By field: the licence of a value that is not under the source's own. */
  fieldLicences?: Record<string, string>;
  /** How sure the source is that the place exists, from 0 to 1, where it says so. */
  certainty?: number | undefined;
  date?: string;
};

/** What a source says of one municipality. */
export type SourceMunicipality = {
  country: Country;
  /** National code (INSEE or NIS), former codes included: figures of merged ones are added up. */
  code: string;
  shape?: Polygon | MultiPolygon;
  population?: number;
  populationYear?: number;
};

/** What a source counts in one cell of a grid of EPSG:3035. */
export type SourceCell = {
  /** Metres along a side. */
  side: number;
  /** South-west corner, metres. */
  north: number;
  east: number;
  inhabitants: number;
  year: number;
  /** Only inhabitants of this country are counted; absent when all are. */
  country?: Country;
};

/** What a source says of one statistical sector of Belgium: where it is, or who lives there. */
export type SourceSector = {
  /** Begins with the NIS code of its municipality: `57097A00-`. */
  code: string;
  centre?: Position;
  inhabitants?: number;
  year?: number;
};

/** A priority neighbourhood of town policy. */
export type SourceNeighbourhood = { code: string; name: string; shape: Polygon | MultiPolygon };

import type {
  Identifier,
  LocalizedText,
  Position,
  Precision,
  Status,
} from "@passerelle/data/contract";

/** What matching needs to know of one cleaned record. */
export type MatchRecord = {
  /** Source and ref; unique among the records compared. */
  key: string;
  /** Records of one source are kept apart unless they are clearly duplicates. */
  source?: string;
  /** Whether people keep the source free of repeats: its records are never one place. */
  isSourceFreeOfRepeats?: boolean;
  name: string;
  names?: LocalizedText;
  street?: string;
  houseNumber?: string;
  postcode?: string;
  locality?: string;
  /** Key of the municipality: `FR-59350`. */
  municipality?: string;
  position?: Position;
  /** `address` when absent. */
  precision?: Precision;
  identifiers: Identifier[];
  /** E.164. */
  phone?: string;
  website?: string;
  email?: string;
  /** Keys of our taxonomy. */
  typologies: string[];
  status?: Status;
};

/** What a person decided about two records, by key; obeyed whatever the score says. */
export type Decision = { a: string; b: string; same: boolean };

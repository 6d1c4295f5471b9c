import type { Taxonomy } from "@passerelle/data/contract";
import type { SourcePlace } from "../said.ts";
import type { Skip } from "../source.ts";
import type { IndexedMunicipality, MunicipalityIndex } from "./municipality-index.ts";

/** What a step may look things up in; built anew when outlines changed. */
export type StepContext = {
  taxonomy: Taxonomy;
  municipalities: MunicipalityIndex;
};

/** A place on its way from a source's words to a draft. */
export type WorkingPlace = SourcePlace & {
  /** Known after the municipality step; the steps after it need it. */
  municipality?: IndexedMunicipality;
};

/** One cleaning step: a pure function from what a source says to something better. */
export type Step = (place: WorkingPlace, context: StepContext) => WorkingPlace | Skip;

import { type Draft, draftSchema } from "@passerelle/data/contract";
import type { SourcePlace } from "../said.ts";
import type { Skip } from "../source.ts";
import { readAddress } from "./address.ts";
import { readEmail } from "./email.ts";
import { repairEncoding } from "./encoding.ts";
import { readIdentifiers } from "./identifiers.ts";
import { findMunicipality } from "./municipality.ts";
import { readOpeningHours } from "./opening-hours.ts";
import { leavePersonsOut } from "./persons.ts";
import { readPhone } from "./phone.ts";
import { completePosition } from "./position.ts";
import type { Step, StepContext, WorkingPlace } from "./step.ts";
import { mapTaxonomy } from "./taxonomy.ts";
import { tidyTexts } from "./tidy-text.ts";
import { readWebsite } from "./website.ts";

/**
 * The steps in their order. Those that skip come as early as they can: most records of national
 * files lie outside the territory, and cost no more than finding that out.
 */
const STEPS: Step[] = [
  repairEncoding,
  findMunicipality,
  mapTaxonomy,
  tidyTexts,
  leavePersonsOut,
  readAddress,
  completePosition,
  readPhone,
  readEmail,
  readWebsite,
  readOpeningHours,
  readIdentifiers,
];

/** Why a record that should be a place does not fit our schema: the field and the reason. */
export type Rejection = { rejection: string };

/** Runs the steps on what a source says of one place, and checks what comes out. */
export function normalise(
  place: SourcePlace,
  context: StepContext,
): { draft: Draft } | Skip | Rejection {
  let current: WorkingPlace = place;
  for (const step of STEPS) {
    const next = step(current, context);
    if ("skip" in next) return next;
    current = next;
  }
  const draft = draftSchema.safeParse(toDraft(current));
  if (draft.success) return { draft: draft.data };
  const [issue] = draft.error.issues;
  return { rejection: `${issue?.path.join(".") || "record"}: ${issue?.message}` };
}

/** The place in the shape of a draft, not yet checked; fields that only the steps read are left. */
function toDraft({ municipality, address, ...place }: WorkingPlace): unknown {
  return {
    ...place,
    address: { ...address, country: place.country },
    municipality: municipality?.key,
    side: municipality?.side,
    precision: place.precision ?? "address",
    isOrganisation: place.isOrganisation ?? false,
  };
}

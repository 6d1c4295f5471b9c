import { digitalActivities, NACE_2_1, toNaceClass } from "../companies/digital-activities.ts";
import { SourceError } from "../source.ts";
import type { Company } from "./company.ts";
import { isCurrent } from "./current-address.ts";
import { describeSites, type LegalPerson, type Site } from "./describe-sites.ts";
import { parseEntity } from "./entity-number.ts";
import type { KboExtracts } from "./open-extracts.ts";
import { readTable } from "./tables.ts";

const LEGAL_PERSON = "2";
const ACTIVE = "AC";
/** The nomenclature in which each activity is looked up: it stands there once for each. */
const NACE_VERSION = "2025";
/** Seats of legal persons, and establishment units. */
const SEAT_OR_UNIT = ["REGO", "BAET"];

/**
 * The sites of digital companies with a postcode of ours: establishment units of active legal persons
 * whose own main activity is digital (where a unit has none, that of its enterprise), and seats of
 * such persons that have no such unit here.
 *
 * The tables are read one after the other, the address twice; only entities with an address in the
 * territory are held in memory. @throws SourceError
 */
export async function selectCompanies(
  extracts: KboExtracts,
  postcodes: Set<string>,
): Promise<{ leftOut: Record<string, number>; kept: Company[] }> {
  const here = await readHere(extracts, postcodes);
  const parents = await readParents(extracts, here);
  const legal = await readLegalPersons(extracts, new Set([...here, ...parents.values()]));
  const activities = await readMainActivities(
    extracts,
    (entity) => parents.has(entity) || legal.has(entity),
  );
  const { sites, naturalPersons } = chooseSites(here, parents, legal, activities);
  return {
    leftOut: naturalPersons ? { "natural person": naturalPersons } : {},
    kept: await describeSites(extracts, sites, legal),
  };
}

/** Entities with a current address in the territory. */
async function readHere(extracts: KboExtracts, postcodes: Set<string>): Promise<Set<number>> {
  const here = new Set<number>();
  const rows = readTable(extracts, "address", (_, cell) => postcodes.has(cell("Zipcode")));
  for await (const row of rows) {
    if (isCurrent(row) && SEAT_OR_UNIT.includes(row.TypeOfAddress)) {
      here.add(parseEntity(row.EntityNumber));
    }
  }
  return here;
}

/** The enterprise of each establishment unit in the territory. */
async function readParents(extracts: KboExtracts, here: Set<number>): Promise<Map<number, number>> {
  const parents = new Map<number, number>();
  const rows = readTable(extracts, "establishment", (entity) => here.has(entity));
  for await (const row of rows) {
    parents.set(parseEntity(row.EstablishmentNumber), parseEntity(row.EnterpriseNumber));
  }
  return parents;
}

/** Each of the enterprises that is an active legal person. */
async function readLegalPersons(
  extracts: KboExtracts,
  enterprises: Set<number>,
): Promise<Map<number, LegalPerson>> {
  const nonprofit = await readNonprofitForms(extracts);
  const legal = new Map<number, LegalPerson>();
  const rows = readTable(extracts, "enterprise", (entity) => enterprises.has(entity));
  for await (const row of rows) {
    if (row.TypeOfEnterprise === LEGAL_PERSON && row.Status === ACTIVE) {
      legal.set(parseEntity(row.EnterpriseNumber), {
        situation: row.JuridicalSituation,
        isNonprofit: nonprofit.has(row.JuridicalForm),
      });
    }
  }
  return legal;
}

/** Codes of the legal forms whose name says that they are not for profit. */
async function readNonprofitForms(extracts: KboExtracts): Promise<Set<string>> {
  const forms = new Set<string>();
  if (!extracts.full.marks.has("code.csv")) return forms;
  const rows = readTable(extracts, "code", (_, cell) => cell("Category") === "JuridicalForm");
  for await (const { Code, Description } of rows) {
    if (/sans but lucratif|zonder winstoogmerk/i.test(Description)) forms.add(Code);
  }
  return forms;
}

/** Main activities that are digital; an empty list for who has only others. */
async function readMainActivities(
  extracts: KboExtracts,
  isCandidate: (entity: number) => boolean,
): Promise<Map<number, string[]>> {
  const digital = new Map(digitalActivities(NACE_2_1).map((code) => [code, code]));
  const none: string[] = [];
  const activities = new Map<number, string[]>();
  let isAnyTold = false;
  const rows = readTable(extracts, "activity", (entity, cell) => {
    if (!isCandidate(entity)) return false;
    isAnyTold = true;
    return cell("NaceVersion") === NACE_VERSION && cell("Classification") === "MAIN";
  });
  for await (const row of rows) {
    const entity = parseEntity(row.EntityNumber);
    const known = activities.get(entity) ?? none;
    const code = digital.get(toNaceClass(row.NaceCode));
    activities.set(entity, code && !known.includes(code) ? [...known, code] : known);
  }
  if (isAnyTold && activities.size === 0) {
    throw new SourceError(
      `${extracts.full.name}, activity.csv: no main activity in NACE-BEL ${NACE_VERSION} of anybody in the territory`,
    );
  }
  return activities;
}

function chooseSites(
  here: Set<number>,
  parents: Map<number, number>,
  legal: Map<number, LegalPerson>,
  activities: Map<number, string[]>,
): { sites: Site[]; naturalPersons: number } {
  const sites: Site[] = [];
  const housed = new Set<number>();
  let naturalPersons = 0;
  for (const [establishment, enterprise] of parents) {
    const digital = activities.get(establishment) ?? activities.get(enterprise) ?? [];
    if (digital.length === 0) continue;
    if (!legal.has(enterprise)) {
      naturalPersons++;
      continue;
    }
    housed.add(enterprise);
    sites.push({ enterprise, establishment, activities: digital });
  }
  for (const enterprise of here) {
    const digital = activities.get(enterprise) ?? [];
    if (!legal.has(enterprise) || housed.has(enterprise) || digital.length === 0) continue;
    sites.push({ enterprise, activities: digital });
  }
  return { sites, naturalPersons };
}

import { findEmail } from "../steps/email.ts";
import { findPhone } from "../steps/phone.ts";
import { COUNTRY, type Company } from "./company.ts";
import { isCurrent } from "./current-address.ts";
import { formatEntity, parseEntity } from "./entity-number.ts";
import type { KboExtracts } from "./open-extracts.ts";
import { readTable } from "./tables.ts";

/** A site to be described: an establishment unit of an enterprise, or its seat. */
export type Site = {
  enterprise: number;
  /** Absent for a seat. */
  establishment?: number;
  /** Classes of NACE 2.1. */
  activities: string[];
};

/** What is known of an enterprise beside its names. */
export type LegalPerson = Pick<Company, "situation" | "isNonprofit">;

/** Names of establishment units, and names in the statutes of enterprises. */
const [NAME, COMMERCIAL_NAME] = ["001", "003"];

/**
 * Names, current address and contacts of sites; several units of an enterprise at one door are one.
 *
 * A contact is kept only when it is certainly not a person's, so that none is ever stored.
 */
export async function describeSites(
  extracts: KboExtracts,
  sites: Site[],
  legal: Map<number, LegalPerson>,
): Promise<Company[]> {
  const entities = new Set(
    sites.flatMap(({ enterprise, establishment }) => establishment ?? enterprise),
  );
  const bodies = new Set(sites.map(({ enterprise }) => enterprise));
  const isOurs = (entity: number) => entities.has(entity) || bodies.has(entity);
  const addresses = await readAddresses(extracts, entities);
  const names = await readNames(extracts, isOurs);
  const contacts = await readContacts(extracts, isOurs);

  const companies = sites.flatMap((site): Company[] => {
    const entity = site.establishment ?? site.enterprise;
    const address = addresses.get(entity);
    const own = site.establishment && names.get(site.establishment)?.[COMMERCIAL_NAME];
    const known = own || names.get(site.enterprise)?.[NAME];
    const person = legal.get(site.enterprise);
    if (!address || !known || !person) return [];
    return [
      {
        enterprise: formatEntity(site.enterprise),
        ...(site.establishment && { establishment: formatEntity(site.establishment) }),
        ...person,
        names: known,
        isNamedAsBody: !own,
        activities: site.activities.toSorted(),
        address,
        ...publicContacts(
          { ...contacts.get(site.enterprise), ...contacts.get(entity) },
          Object.values(known),
        ),
      },
    ];
  });
  return withoutRepeats(companies);
}

async function readAddresses(extracts: KboExtracts, entities: Set<number>) {
  const addresses = new Map<number, Company["address"]>();
  const rows = readTable(extracts, "address", (entity) => entities.has(entity));
  for await (const row of rows) {
    if (!isCurrent(row)) continue;
    const { Zipcode, MunicipalityNL, MunicipalityFR, StreetNL, StreetFR, HouseNumber, Box } = row;
    addresses.set(parseEntity(row.EntityNumber), {
      postcode: Zipcode,
      ...filled({
        municipalityNl: MunicipalityNL,
        municipalityFr: MunicipalityFR,
        streetNl: StreetNL,
        streetFr: StreetFR,
        houseNumber: HouseNumber,
        box: Box,
      }),
    });
  }
  return addresses;
}

type Names = Record<string, Record<string, string>>;

/** By entity, then type of name, then the register's language; the first of each. */
async function readNames(extracts: KboExtracts, isOurs: (entity: number) => boolean) {
  const names = new Map<number, Names>();
  for await (const row of readTable(extracts, "denomination", isOurs)) {
    const known = names.get(parseEntity(row.EntityNumber)) ?? {};
    names.set(parseEntity(row.EntityNumber), {
      ...known,
      [row.TypeOfDenomination]: {
        [row.Language]: row.Denomination,
        ...known[row.TypeOfDenomination],
      },
    });
  }
  return names;
}

type Contacts = Partial<Record<"TEL" | "EMAIL" | "WEB", string>>;

async function readContacts(extracts: KboExtracts, isOurs: (entity: number) => boolean) {
  const contacts = new Map<number, Contacts>();
  for await (const row of readTable(extracts, "contact", isOurs)) {
    const entity = parseEntity(row.EntityNumber);
    const known = contacts.get(entity) ?? {};
    const before = known[row.ContactType as keyof Contacts];
    const value = before ? `${before}; ${row.Value}` : row.Value;
    contacts.set(entity, { ...known, [row.ContactType]: value });
  }
  return contacts;
}

/** Of contacts, those that a company may publish. */
function publicContacts({ TEL, EMAIL, WEB }: Contacts, names: string[]) {
  const email = names.map((name) => findEmail({ name, email: EMAIL })).find(Boolean);
  return filled({
    website: WEB,
    phone: findPhone({ phone: TEL, country: COUNTRY }),
    email,
  });
}

/** The values that say something. */
function filled<Values extends Record<string, string | undefined>>(values: Values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as {
    [Key in keyof Values]?: string;
  };
}

/** One site of each enterprise at each door: the unit with the smallest number, which is the oldest. */
function withoutRepeats(companies: Company[]): Company[] {
  const inOrder = companies.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const doors = new Map(inOrder.toReversed().map((company) => [doorOf(company), company]));
  return inOrder.filter((company) => doors.get(doorOf(company)) === company);
}

function idOf({ establishment, enterprise }: Company): string {
  return establishment ?? enterprise;
}

function doorOf({ enterprise, address }: Company): string {
  const { postcode, streetNl, streetFr, houseNumber } = address;
  return [enterprise, postcode, streetNl ?? streetFr, houseNumber].join(" ");
}

import { municipalities } from "@passerelle/data/municipalities";
import { LEGAL_FORM, type LegalForm, NACE_2_1 } from "../companies/digital-activities.ts";
import type { SourcePlace } from "../said.ts";
import { COUNTRY, type Company, LANGUAGES } from "./company.ts";

/** The municipality of each Belgian postcode of the territory. */
const byPostcode = new Map(
  municipalities
    .filter(({ country }) => country === COUNTRY)
    .flatMap((municipality) => municipality.postcodes.map((code) => [code, municipality] as const)),
);

/** Belgian postcodes of the territory. */
export const POSTCODES = new Set(byPostcode.keys());

/** The register's languages in which a side's companies are best known, the best first. */
const FIRST_LANGUAGES = { vlaanderen: "2104", wallonie: "1204", fr: "1204" };

/** The number of an address within a building, as each language has it. */
const BOX = { nl: "bus", fr: "bte" };

/** What an extract says of one site of a company. */
export function toCompanyPlace(company: Company): SourcePlace {
  const { enterprise, establishment, situation, names, activities, address } = company;
  const municipality = byPostcode.get(address.postcode);
  const legalForm: LegalForm = company.isNonprofit ? "nonprofit" : "company";
  const languages = [...FIRST_LANGUAGES[municipality?.side ?? "fr"]];
  const language = languages.find((each) => names[each]) ?? Object.keys(names)[0] ?? "";
  return {
    ref: establishment ?? enterprise,
    name: names[language] ?? "",
    names: namesByLocale(names),
    country: COUNTRY,
    codes: [
      { scheme: LEGAL_FORM, value: legalForm },
      ...activities.map((value) => ({ scheme: NACE_2_1, value })),
    ],
    status: situation === "000" ? "active" : "unknown",
    address: readAddress(address, municipality?.side === "vlaanderen" ? "nl" : "fr"),
    municipalityCode: municipality?.code,
    website: company.website,
    phone: company.phone,
    email: company.email,
    identifiers: [
      { scheme: "kbo", value: enterprise },
      ...(establishment ? [{ scheme: "kbo-unit", value: establishment }] : []),
    ],
    isOrganisation: company.isNamedAsBody,
  };
}

/** Names by language, where there are several; one name says nothing of a language. */
function namesByLocale(names: Company["names"]): SourcePlace["names"] {
  const known = Object.entries(LANGUAGES).flatMap(([code, locale]) =>
    names[code] && locale !== "de" ? [[locale, names[code]]] : [],
  );
  return new Set(known.map(([, name]) => name)).size > 1 ? Object.fromEntries(known) : undefined;
}

function readAddress(
  { postcode, streetNl, streetFr, municipalityNl, municipalityFr, ...rest }: Company["address"],
  language: "nl" | "fr",
): SourcePlace["address"] {
  const inOrder = (nl?: string, fr?: string) => (language === "nl" ? (nl ?? fr) : (fr ?? nl));
  const { houseNumber, box } = rest;
  return {
    // a street that several municipalities have ends with the one meant: `Budastraat(Kor)`
    street: inOrder(streetNl, streetFr)?.replace(/\s*\([\p{L}.' -]+\)$/u, ""),
    houseNumber: houseNumber && box ? `${houseNumber} ${BOX[language]} ${box}` : houseNumber,
    postcode,
    locality: inOrder(municipalityNl, municipalityFr),
  };
}

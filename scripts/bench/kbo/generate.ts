import { POSTCODES } from "../../harvest/kbo/company-place.ts";
import { formatEntity } from "../../harvest/kbo/entity-number.ts";
import { between, pick, seededRandom } from "../random.ts";

/** Of all sites in Belgium, those in the territory, and of all companies, the digital ones. */
const [SHARE_HERE, SHARE_DIGITAL, SHARE_NATURAL] = [0.085, 0.05, 0.45];
/** Rows of activities of each entity: its activities, in three nomenclatures. */
const ACTIVITIES = 6;
const VERSIONS = ["2003", "2008", "2025"];
const DIGITAL = ["62100", "62200", "62900", "63100", "58210", "61100", "95100"];
const OTHER = ["47110", "56110", "41000", "01110", "86210", "69101", "70200", "43290"];
const STREETS = ["Budastraat(Kor)", "Rue Saint-Martin", "Stationsstraat", "Grote Markt"];
const ELSEWHERE = ["1000", "2000", "4000", "9000", "5000", "6000", "3000"];

const HEADERS = {
  activity: "EntityNumber,ActivityGroup,NaceVersion,NaceCode,Classification",
  address:
    "EntityNumber,TypeOfAddress,CountryNL,CountryFR,Zipcode,MunicipalityNL,MunicipalityFR,StreetNL,StreetFR,HouseNumber,Box,ExtraAddressInfo,DateStrikingOff",
  contact: "EntityNumber,EntityContact,ContactType,Value",
  denomination: "EntityNumber,Language,TypeOfDenomination,Denomination",
  enterprise:
    "EnterpriseNumber,Status,JuridicalSituation,TypeOfEnterprise,JuridicalForm,JuridicalFormCAC,StartDate",
  establishment: "EstablishmentNumber,StartDate,EnterpriseNumber",
};
type Table = keyof typeof HEADERS;

const CODES =
  '"Category","Code","Language","Description"\n"JuridicalForm","610","NL","Besloten Vennootschap"\n';
const META =
  '"Variable","Value"\n"SnapshotDate","22-07-2026"\n"ExtractType","full"\n"ExtractNumber","429"\n';

/** A full extract of about so many rows of activities, in the form of the register. */
export function generateExtract(activityRows: number) {
  const random = seededRandom(20260722);
  const tables = Object.fromEntries(
    Object.entries(HEADERS).map(([table, header]) => [table, createTable(header)]),
  ) as Record<Table, ReturnType<typeof createTable>>;
  const enterprises = Math.round(activityRows / ACTIVITIES / VERSIONS.length / 2);

  for (let at = 0; at < enterprises; at++) {
    const enterprise = dotted(checked(2_000_000 + at));
    const unit = dotted(checked(20_000_000 + at));
    const isNatural = random() < SHARE_NATURAL;
    const isDigital = random() < SHARE_DIGITAL;
    const zip = pick(random, random() < SHARE_HERE ? [...POSTCODES] : ELSEWHERE);
    tables.enterprise.add(`"${enterprise}","AC","000","${isNatural ? 1 : 2}","610",,02-08-1999`);
    tables.establishment.add(`"${unit}",01-11-2004,"${enterprise}"`);
    tables.denomination.add(`"${enterprise}","2","001","Bedrijf ${at} ""Noord"" BV"`);
    if (random() < 0.2) tables.denomination.add(`"${unit}","1","003","Atelier ${at}"`);
    if (random() < 0.2) tables.contact.add(`"${enterprise}","ENT","TEL","056 23 98 11"`);
    if (!isNatural) tables.address.add(addressOf(enterprise, "REGO", zip));
    tables.address.add(addressOf(unit, "BAET", zip));
    for (const entity of [enterprise, unit]) {
      for (let number = 0; number < ACTIVITIES; number++) {
        const code = pick(random, isDigital ? DIGITAL : OTHER);
        for (const version of VERSIONS) {
          tables.activity.add(
            `"${entity}","00${number % 2 ? 3 : 1}","${version}","${code}","${number ? "SECO" : "MAIN"}"`,
          );
        }
      }
    }
  }
  const files = Object.entries(tables).map(([table, { bytes }]) => [`${table}.csv`, bytes()]);
  return {
    files: { "meta.csv": META, "code.csv": CODES, ...Object.fromEntries(files) } as Record<
      string,
      string | Buffer
    >,
    rows: Object.fromEntries(
      Object.entries(tables).map(([table, { count }]) => [table, count()]),
    ) as Record<Table, number>,
  };

  function addressOf(entity: string, type: string, zip: string): string {
    const street = pick(random, STREETS);
    return `"${entity}","${type}",,,"${zip}","Stad","Ville","${street}","${street}","${between(random, 1, 300)}","","",`;
  }
}

/** Lines of a table, packed now and then so that they stay small. */
function createTable(header: string) {
  const quoted = header.split(",").map((name) => `"${name}"`);
  let lines = [quoted.join(",")];
  const packed: Buffer[] = [];
  let count = 0;
  const pack = () => {
    packed.push(Buffer.from(`${lines.join("\n")}\n`));
    lines = [];
  };
  return {
    add: (line: string) => {
      lines.push(line);
      count++;
      if (lines.length === 10_000) pack();
    },
    count: () => count,
    bytes: () => {
      if (lines.length) pack();
      return Buffer.concat(packed);
    },
  };
}

/** Eight digits with the two that check them. */
function checked(base: number): number {
  return base * 100 + 97 - (base % 97);
}

/** `0200.448.421`, `2.000.000.339`. */
function dotted(entity: number): string {
  const digits = formatEntity(entity);
  const head = digits.startsWith("0") ? digits.slice(0, 4) : `${digits[0]}.${digits.slice(1, 4)}`;
  return `${head}.${digits.slice(4, 7)}.${digits.slice(7)}`;
}

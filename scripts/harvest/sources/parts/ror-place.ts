import {
  type Country,
  countrySchema,
  type LocalizedText,
  localeSchema,
} from "@passerelle/data/contract";
import type { SourcePlace } from "../../said.ts";
import type { Skip } from "../../source.ts";
import { isDigitalBody } from "./digital-words.ts";
import { toIdentifiers } from "./identifiers.ts";
import type { RorRecord } from "./ror-record.ts";

/** What a body is and offers, by its type; bodies of other types alone are left out. */
const KINDS: Record<string, Pick<SourcePlace, "typologies" | "functions">> = {
  education: { typologies: ["higher_education"], functions: ["training"] },
  facility: { typologies: ["research_lab"], functions: ["research_experiment"] },
  company: { typologies: ["company"] },
  government: { typologies: ["public_authority"] },
  nonprofit: { typologies: ["nonprofit"] },
};

/** Active bodies of education, and those of `KINDS` that one of their names marks as digital. */
export function toRorPlace(record: RorRecord): SourcePlace | Skip {
  if (record.status !== "active") return { skip: "inactive" };
  const type = record.types.find((candidate) => candidate in KINDS);
  if (!type || (type !== "education" && !isDigitalBody(record.allNames))) {
    return { skip: "not a digital body" };
  }
  const { city } = record;
  return {
    ref: record.id.replace("https://ror.org/", ""),
    name: withoutCountry(record.displayName),
    names: toNames(record.labels),
    country: toCountry(city.countryCode),
    ...KINDS[type],
    status: "active",
    address: { locality: city.name },
    position: [city.longitude, city.latitude],
    precision: "city",
    website: record.website,
    identifiers: toIdentifiers({ ror: record.id, wikidata: record.wikidata }),
    isOrganisation: true,
    date: record.modified,
  };
}

/** The registry tells companies of one group apart by country: `Roquette (France)`. */
function withoutCountry(name: string): string {
  return name.replace(/ \((France|Belgium)\)$/, "");
}

function toNames(labels: RorRecord["labels"]): LocalizedText | undefined {
  const names: LocalizedText = {};
  for (const { language, name } of labels) {
    const locale = localeSchema.safeParse(language);
    if (locale.success) names[locale.data] ??= name;
  }
  return Object.keys(names).length ? names : undefined;
}

function toCountry(code: string): Country | undefined {
  return countrySchema.safeParse(code).data;
}

/** Kinds of place of the typologies that are one kind only. */
const KIND_OF: Record<string, string> = {
  community_centre: "community_centre",
  coworking_space: "coworking",
  epn: "epn",
  fablab: "fablab",
  higher_education: "higher_education",
  incubator: "incubator",
  intermunicipal_body: "intermunicipal_body",
  library: "library",
  makerspace: "fablab",
  mobile_service: "mobile_service",
  other_third_place: "third_place",
};

/** The kind that typologies tell; none when they tell two, for then a name must decide. */
export function kindOfTypologies(typologies: string[]): string[] {
  const kinds = new Set(typologies.flatMap((key) => KIND_OF[key] ?? []));
  return kinds.size === 1 ? [...kinds] : [];
}

import type { GetJson } from "../live-file.ts";
import { SourceError } from "../source.ts";
import { type Page, pageSchema, type Unit } from "./company.ts";

/** Results that one question may have; more are cut off without a word. */
const MOST_RESULTS = 10_000;
/** Results on a page, and establishments of each result: the most that the API gives. */
const [PER_PAGE, MOST_ESTABLISHMENTS] = [25, 100];
/** Pages asked at a time; the pace of the host decides how soon each goes out. */
const AT_ONCE = 4;

/** What is asked for: units with one of these activities and an establishment in one of these communes. */
type Question = { communes: string[]; activities: string[] };

/**
 * Every unit that answers a question. One with more answers than the API tells is split in halves, by
 * communes first, then by activities.
 */
export async function collectUnits(
  baseUrl: string,
  question: Question,
  getJson: GetJson,
): Promise<Unit[]> {
  const first = await getPage(1);
  if (first.total_results >= MOST_RESULTS) {
    const [one, other] = splitInHalves(question);
    const units = await collectUnits(baseUrl, one, getJson);
    return [...units, ...(await collectUnits(baseUrl, other, getJson))];
  }
  const pages = [first];
  for (let page = 2; page <= first.total_pages; page += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, index) => page + index);
    const asked = numbers.filter((number) => number <= first.total_pages);
    pages.push(...(await Promise.all(asked.map(getPage))));
  }
  return pages.flatMap(({ results }) => results);

  async function getPage(page: number): Promise<Page> {
    const url = `${baseUrl}?${parametersOf(question, page)}`;
    const parsed = pageSchema.safeParse(await getJson(url));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new SourceError(`page ${page} has another form: ${issue?.path.join(".")}`);
  }
}

function parametersOf({ communes, activities }: Question, page: number): URLSearchParams {
  return new URLSearchParams({
    activite_principale: activities.join(","),
    code_commune: communes.join(","),
    etat_administratif: "A",
    // directors and finances are not asked for
    minimal: "true",
    include: "matching_etablissements,complements",
    limite_matching_etablissements: String(MOST_ESTABLISHMENTS),
    per_page: String(PER_PAGE),
    page: String(page),
  });
}

function splitInHalves({ communes, activities }: Question): [Question, Question] {
  if (communes.length > 1) {
    return halves(communes, (part) => ({ communes: part, activities }));
  }
  if (activities.length > 1) {
    return halves(activities, (part) => ({ communes, activities: part }));
  }
  throw new SourceError(
    `more than ${MOST_RESULTS} units of ${activities.join()} in ${communes.join()}: they cannot all be read`,
  );
}

function halves<Item, Half>(items: Item[], make: (part: Item[]) => Half): [Half, Half] {
  const middle = Math.ceil(items.length / 2);
  return [make(items.slice(0, middle)), make(items.slice(middle))];
}

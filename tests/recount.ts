/**
 * `pnpm recount [url]`: the table of README.md from the lists of places and municipalities that a
 * running site gives, beside what its `/api/v1/coverage` says. Ends with 1 where they differ.
 */
import type { Coverage, Municipality, Place, PlacePage, Taxonomy } from "@passerelle/data/contract";
import { recount } from "./api/recount.ts";

const site = process.argv[2] ?? "http://localhost:8787";
const MINUTES = 20;
const MODE = "bicycle";

async function get<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`${site}/api/v1/${path}`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as Answer;
}

async function placesWith(key: string): Promise<Place[]> {
  const items: Place[] = [];
  let cursor = "";
  do {
    const page = await get<PlacePage>(`places?functions=${key}&limit=100${cursor}`);
    items.push(...page.items);
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : "";
  } while (cursor);
  return items;
}

const { items: towns } = await get<{ items: Municipality[] }>("municipalities");
const { functions } = await get<Taxonomy>("taxonomy");
const inhabitants = towns.reduce((sum, { population }) => sum + population, 0);
const percent = (people: number) => `${((100 * people) / inhabitants).toFixed(1)} %`;
let differences = 0;

console.log(`${inhabitants} inhabitants, ${MINUTES} minutes by ${MODE}`);
console.log("| Function | Places | Reached | Own country only |\n| --- | ---: | ---: | ---: |");
for (const { key, label } of functions) {
  const places = await placesWith(key);
  const shares: string[] = [];
  for (const border of ["open", "closed"] as const) {
    const expected = recount(towns, places, { minutes: MINUTES, mode: MODE, border });
    const query = `functions=${key}&minutes=${MINUTES}&mode=${MODE}&border=${border}`;
    const answer = await get<Coverage>(`coverage?${query}&population=municipality`);
    const isSame = answer.reached >= expected.surely && answer.reached <= expected.perhaps;
    if (!isSame) differences++;
    shares.push(
      `${percent(expected.surely)}${isSame ? "" : ` (site: ${percent(answer.reached)})`}`,
    );
  }
  console.log(`| ${label.en} | ${places.length} | ${shares.join(" | ")} |`);
}
process.exitCode = differences > 0 ? 1 : 0;

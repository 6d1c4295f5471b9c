import type { Coverage, Municipality, Place, PlacePage, Taxonomy } from "@passerelle/data/contract";
import { Command } from "commander";
import { recount } from "./recount/recount.ts";
import { run } from "./run.ts";

const MINUTES = 20;
const MODE = "bicycle";

const command = new Command("recount")
  .description(
    "Works the README's table of coverage out anew from the lists of places and municipalities that a running site gives, beside what its /api/v1/coverage says. Ends with 1 where they differ.",
  )
  .argument("[url]", "the site", "http://localhost:8787");

await run(async () => {
  command.parse();
  const [site = ""] = command.processedArgs as [string];
  await compare(site);
});

async function compare(site: string): Promise<void> {
  const { items: towns } = await get<{ items: Municipality[] }>(site, "municipalities");
  const { functions } = await get<Taxonomy>(site, "taxonomy");
  const inhabitants = towns.reduce((sum, { population }) => sum + population, 0);
  const percent = (people: number) => `${((100 * people) / inhabitants).toFixed(1)} %`;
  let differences = 0;

  console.log(`${inhabitants} inhabitants, ${MINUTES} minutes by ${MODE}`);
  console.log("| Function | Places | Reached | Own country only |\n| --- | ---: | ---: | ---: |");
  for (const { key, label } of functions) {
    const places = await placesWith(site, key);
    const shares: string[] = [];
    for (const border of ["open", "closed"] as const) {
      const expected = recount(towns, places, { minutes: MINUTES, mode: MODE, border });
      const query = `functions=${key}&minutes=${MINUTES}&mode=${MODE}&border=${border}`;
      const answer = await get<Coverage>(site, `coverage?${query}&population=municipality`);
      const isSame = answer.reached >= expected.surely && answer.reached <= expected.perhaps;
      if (!isSame) differences++;
      shares.push(
        `${percent(expected.surely)}${isSame ? "" : ` (site: ${percent(answer.reached)})`}`,
      );
    }
    console.log(`| ${label.en} | ${places.length} | ${shares.join(" | ")} |`);
  }
  process.exitCode = differences > 0 ? 1 : 0;
}

async function get<Answer>(site: string, path: string): Promise<Answer> {
  const response = await fetch(`${site}/api/v1/${path}`).catch(() => {
    throw new Error(`${site} cannot be reached: start it with pnpm start, or name another`);
  });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as Answer;
}

async function placesWith(site: string, key: string): Promise<Place[]> {
  const items: Place[] = [];
  let cursor = "";
  do {
    const page = await get<PlacePage>(site, `places?functions=${key}&limit=100${cursor}`);
    items.push(...page.items);
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : "";
  } while (cursor);
  return items;
}

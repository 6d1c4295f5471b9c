import Table from "cli-table3";
import { Command } from "commander";
import { run } from "../run.ts";
import { BUDGET, startScripts, totalOf } from "./start-size.ts";

const LANGUAGES = ["fr", "nl", "en"];

const command = new Command("bench:web")
  .description("Prints the compressed size of the scripts that a page loads before it answers.")
  .argument("[page]", "name of the page's module", "HomePage");

await run(async () => {
  command.parse();
  const [page = "HomePage"] = command.processedArgs as [string];
  const table = new Table({ head: ["language", "script", "bytes, gzip"], style: { head: [] } });
  for (const language of LANGUAGES) {
    const scripts = await startScripts(page, language);
    for (const { file, bytes } of scripts) table.push([language, file, bytes]);
    table.push([language, `in all, of at most ${BUDGET}`, totalOf(scripts)]);
  }
  console.log(table.toString());
});

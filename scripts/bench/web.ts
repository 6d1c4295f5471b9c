import Table from "cli-table3";
import { Argument, Command } from "commander";
import { run } from "../run.ts";
import { BUDGETS, type StartPage, startScripts, totalOf } from "./start-size.ts";

const LANGUAGES = ["fr", "nl", "en"];

const command = new Command("bench:web")
  .description("Prints the compressed size of the scripts that a page loads before it answers.")
  .addArgument(
    new Argument("[page]", "name of the page's module")
      .choices(Object.keys(BUDGETS))
      .default("HomePage"),
  );

await run(async () => {
  command.parse();
  const [page] = command.processedArgs as [StartPage];
  const table = new Table({ head: ["language", "script", "bytes, gzip"], style: { head: [] } });
  for (const language of LANGUAGES) {
    const scripts = await startScripts(page, language);
    for (const { file, bytes } of scripts) table.push([language, file, bytes]);
    table.push([language, `in all, of at most ${BUDGETS[page]}`, totalOf(scripts)]);
  }
  console.log(table.toString());
});

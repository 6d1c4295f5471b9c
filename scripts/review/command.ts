import { Command, InvalidArgumentError, Option } from "commander";

export type Options = {
  same?: string[];
  different?: string[];
  candidates?: boolean;
  uncertain?: boolean;
  remove?: string[];
  restore?: string[];
  author?: string;
  reason?: string;
  limit: number;
  json?: boolean;
};

/** The command line of `pnpm review`. */
export function createCommand(): Command {
  return new Command("review")
    .description(
      "Lists the pairs of records that matching cannot tell, side by side, and takes decisions; on a terminal it asks for each pair. A decision is obeyed by every later harvest.",
    )
    .addOption(
      new Option(
        "--same <record...>",
        "say that two records (source:ref) are the same place",
      ).conflicts(["different", "candidates", "uncertain"]),
    )
    .addOption(
      new Option(
        "--different <record...>",
        "say that two records (source:ref) are not the same place",
      ).conflicts(["candidates", "uncertain"]),
    )
    .addOption(
      new Option(
        "--candidates",
        "list what doubtful sources (Overture Maps) have here and we have not, for people to check",
      ).conflicts("uncertain"),
    )
    .option(
      "--uncertain",
      "list the places that nothing recent confirms, those with the thinnest grounds first",
    )
    .addOption(
      new Option(
        "--remove <record...>",
        "take records (source:ref) out for good, on request",
      ).conflicts(["same", "different", "candidates", "uncertain", "restore"]),
    )
    .addOption(
      new Option(
        "--restore <record...>",
        "let the next harvest take removed records in again",
      ).conflicts(["same", "different", "candidates", "uncertain"]),
    )
    .option("--author <name>", "who decides (default: the user of this machine)")
    .option("--reason <text>", "why")
    .option("--limit <number>", "most pairs, candidates or places to list", toLimit, 20)
    .option("--json", "print them as JSON on standard output");
}

function toLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError("Expected a whole number above 0.");
}

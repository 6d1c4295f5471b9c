import { Command, Option } from "commander";

export type Options = {
  archive?: string;
  from?: string;
  dryRun?: boolean;
  diff?: boolean;
  reread?: boolean;
  accept?: boolean;
  status?: boolean;
  json?: boolean;
  log?: boolean;
};

/** The command line of `pnpm harvest`. */
export function createCommand(): Command {
  return new Command("harvest")
    .description(
      "Reads open data sources into the database. Each source is read from the network, else from the archive folder, else skipped; what is read is kept in the raw archive under the name of the run. A source that fails, or that lost many records at once, keeps what it had.",
    )
    .argument("[source...]", "sources to read, by id; all when none is named")
    .addOption(
      new Option(
        "--archive <folder>",
        "read raw files from this folder only, without the network",
      ).conflicts("from"),
    )
    .option("--from <run>", "read again the very files of an earlier run, without the network")
    .option("--diff", "show what would be added, changed and withdrawn, and publish nothing")
    .option("--dry-run", "work everything out, report it as usual, and publish nothing")
    .option("--reread", "read files again that did not change since they were last published")
    .option("--accept", "publish a source although it lost many of its records")
    .addOption(
      new Option(
        "--status",
        "show how each source stands and the runs that can be replayed",
      ).conflicts(["archive", "from", "diff", "dryRun", "reread", "accept"]),
    )
    .option("--json", "print the report as JSON on standard output")
    .option(
      "--log",
      "write JSON log lines on standard error instead of a progress bar (always so where it is no terminal)",
    )
    .addHelpText("after", HELP);
}

const HELP = `
Exit codes:
  0  every source was read, or skipped because it was never reachable
  1  a source failed, or the command could not run; with --status: a source is stale
  2  no source failed, but one is held
  3  another process holds the database or the raw archive

Settings: DATABASE_URL (a PostgreSQL server) or DATA_DIR (the embedded database), whose folder "raw"
is the raw archive; ARCHIVE_DIR (raw files for when the network gives nothing); KBO_ZIP (extracts of
Belgian companies); BEST_ADDRESS_DIR (tables of Belgian addresses); GEOCODERS (off: addresses are not
looked up); CONTACT_EMAIL and PUBLIC_URL (told to publishers); LOG_LEVEL; HARVEST_PRIVATE_HOSTS (hosts of
this network that sources may lead to).

Examples:
  pnpm harvest                                    read all sources
  pnpm harvest osm --diff                         what would change, and the name of the run
  pnpm harvest osm --from 20261126-180312-7f3a    publish exactly what that run read
  pnpm --silent harvest --json > report.json`;

import { join } from "node:path";
import type { Environment } from "@passerelle/server/env";
import type { Manifest } from "../archive/manifest.ts";
import type { Recorder } from "../archive/recorder.ts";
import type { HttpClient } from "../http/client.ts";
import { DownloadError } from "../http/download-error.ts";
import type { Answer, WantedAddress } from "./address.ts";
import { hasTables, openTables } from "./best-tables.ts";
import { downloadTables, findReplayed, openKept } from "./download-tables.ts";
import type { Registers } from "./geocode-records.ts";
import { matchBelgium } from "./match-belgium.ts";
import { MOST_ADDRESSES, searchFrance } from "./search-france.ts";

/** Where the registers are. */
export type RegisterPlaces = {
  /** Address of the French search service; absent when it must not be asked. */
  franceUrl?: string | undefined;
  /** Folder of the Belgian tables. */
  belgiumFolder?: string | undefined;
  /** Where the Belgian tables are online, for who has none; absent when they must not be downloaded. */
  belgiumUrl?: string | undefined;
};

type RegisterOptions = RegisterPlaces & {
  http?: HttpClient | undefined;
  /** The run that is repeated. */
  replay?: Manifest | undefined;
  recorder: Recorder;
};

const BELGIUM_URL = "https://opendata.bosa.be/download/best";

/** Where the settings and the folder of raw files have registers. */
export function findRegisters(
  environment: Environment,
  archive: string | undefined,
): RegisterPlaces {
  const { GEOCODERS, GEOCODER_FRANCE_URL, BEST_ADDRESS_DIR } = environment;
  return {
    ...(GEOCODERS === "on" && { franceUrl: GEOCODER_FRANCE_URL, belgiumUrl: BELGIUM_URL }),
    belgiumFolder: BEST_ADDRESS_DIR ?? (archive && join(archive, "best")),
  };
}

/** The registers of addresses, as far as network and files allow. */
export function openRegisters(options: RegisterOptions): Registers {
  const { franceUrl, http, recorder } = options;
  return {
    FR:
      franceUrl && http
        ? {
            origin: "live",
            ask: (wanted) => searchAll(wanted, franceUrl, http, recorder.archive.newPath),
          }
        : { missing: "the French register is not asked (no network, or GEOCODERS is off)" },
    BE: openBelgium(options),
  };
}

/** The tables of the run that is repeated, else those of the folder, else those that are online. */
function openBelgium({
  belgiumFolder,
  belgiumUrl,
  http,
  replay,
  recorder,
}: RegisterOptions): Registers["BE"] {
  const replayed = replay ? findReplayed(replay) : [];
  if (replayed.length) {
    return {
      origin: "live",
      ask: async (wanted) => matchBelgium(wanted, await openKept(replayed, recorder)),
    };
  }
  if (hasTables(belgiumFolder)) {
    return {
      origin: "archive",
      ask: async (wanted) => matchBelgium(wanted, await openTables(belgiumFolder)),
    };
  }
  if (belgiumUrl && http) {
    return {
      origin: "live",
      ask: async (wanted) => matchBelgium(wanted, await downloadTables(belgiumUrl, http, recorder)),
    };
  }
  return {
    missing:
      "there is no openaddress-be*.zip of BeSt Address (in BEST_ADDRESS_DIR, or best/ of the raw files), and none is downloaded at the first start, without network or with GEOCODERS off",
  };
}

/** In questions of bearable size; those answered before one fails are not lost. */
async function searchAll(
  wanted: WantedAddress[],
  url: string,
  http: HttpClient,
  newPath: () => string,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (let from = 0; from < wanted.length; from += MOST_ADDRESSES) {
    const part = wanted.slice(from, from + MOST_ADDRESSES);
    try {
      for (const [key, answer] of await searchFrance(part, url, http, newPath())) {
        answers.set(key, answer);
      }
    } catch (error) {
      if (!(error instanceof DownloadError) || from === 0) throw error;
      break;
    }
  }
  return answers;
}

import { join } from "node:path";
import type { Environment } from "@passerelle/server/env";
import type { HttpClient } from "../http/client.ts";
import { DownloadError } from "../http/download-error.ts";
import type { Answer, WantedAddress } from "./address.ts";
import type { Registers } from "./geocode-records.ts";
import { hasTables, matchBelgium } from "./match-belgium.ts";
import { MOST_ADDRESSES, searchFrance } from "./search-france.ts";

export type RegisterOptions = {
  /** Address of the French search service; absent when it must not be asked. */
  franceUrl?: string | undefined;
  /** Folder of the Belgian tables. */
  belgiumFolder?: string | undefined;
  http?: HttpClient | undefined;
  /** A path for a file that is read and removed. */
  newPath: () => string;
};

/** Where the settings and the folder of raw files have registers. */
export function findRegisters(
  environment: Environment,
  archive: string | undefined,
): Pick<RegisterOptions, "franceUrl" | "belgiumFolder"> {
  const { GEOCODERS, GEOCODER_FRANCE_URL, BEST_ADDRESS_DIR } = environment;
  return {
    franceUrl: GEOCODERS === "on" ? GEOCODER_FRANCE_URL : undefined,
    belgiumFolder: BEST_ADDRESS_DIR ?? (archive && join(archive, "best")),
  };
}

/** The registers of addresses, as far as network and files allow. */
export function openRegisters({
  franceUrl,
  belgiumFolder,
  http,
  newPath,
}: RegisterOptions): Registers {
  return {
    FR:
      franceUrl && http
        ? { ask: (wanted) => searchAll(wanted, franceUrl, http, newPath) }
        : { missing: "the French register is not asked (no network, or GEOCODERS is off)" },
    BE: hasTables(belgiumFolder)
      ? { ask: (wanted) => matchBelgium(wanted, belgiumFolder) }
      : {
          missing:
            "there is no openaddress-be*.zip of BeSt Address (in BEST_ADDRESS_DIR, or best/ of the raw files)",
        },
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

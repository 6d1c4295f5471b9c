import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Environment } from "./env.ts";
import { digestOfCode } from "./platform/code-digest.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Whatever else the answers depend on, beside the data. */
const ANSWERING = ["data", "server/src"];

/** Enough that two deployments differ, short enough for a header. */
const LETTERS = 12;

/**
 * Short digest of the code, the vocabulary and the settings that answers depend on: the same on all
 * servers of one deployment, another after an upgrade or a change of settings.
 */
export function deploymentOf(environment: Environment): string {
  const {
    ROUTING_URL,
    ROUTING_ENGINE,
    ROUTING_MODES,
    GEOCODERS,
    GEOCODER_FRANCE_URL,
    GEOCODER_FLANDERS_URL,
    GEOCODER_WALLONIA_URL,
  } = environment;
  const settings = [
    [ROUTING_URL, ROUTING_ENGINE, ROUTING_MODES],
    [GEOCODERS, GEOCODER_FRANCE_URL, GEOCODER_FLANDERS_URL, GEOCODER_WALLONIA_URL],
  ];
  return createHash("sha256")
    .update(digestOfCode(root, ANSWERING))
    .update(JSON.stringify(settings))
    .digest("hex")
    .slice(0, LETTERS);
}

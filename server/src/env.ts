import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ROUTING_ENGINES, TRAVEL_MODES } from "@passerelle/data/contract";
import { z } from "zod";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A setting that is absent or empty is not set. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const environmentSchema = z.object({
  /** TCP port of the server. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  /** Address the server listens on. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** Public address of the site, for canonical links; absent: taken from each request. */
  PUBLIC_URL: optional(z.url()),
  /** PostgreSQL server; absent: the embedded database. */
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  /** Folder of the embedded database and of downloaded files. */
  DATA_DIR: z
    .string()
    .min(1)
    .default(".passerelle")
    .transform((folder) => resolve(root, folder)),
  /** Folder of raw files that sources are read from when the network gives nothing. */
  ARCHIVE_DIR: optional(z.string()),
  /** Extracts of the Belgian register of companies: a ZIP, or a folder of ZIPs or of one unpacked. */
  KBO_ZIP: optional(z.string()),
  /** Folder of Belgian addresses: `openaddress-bevlg.zip` and the others of BeSt Address. */
  BEST_ADDRESS_DIR: optional(z.string()),
  /** MapLibre style of the online basemap; `none`: the built-in map only. */
  BASEMAP_STYLE_URL: z
    .union([z.url(), z.literal("none")])
    .default("https://tiles.openfreemap.org/styles/positron"),
  /** Whether addresses of visitors and of records are looked up at the geocoders of the countries. */
  GEOCODERS: z.enum(["on", "off"]).default("on"),
  GEOCODER_FRANCE_URL: z.url().default("https://data.geopf.fr/geocodage/search"),
  GEOCODER_FLANDERS_URL: z.url().default("https://geo.api.vlaanderen.be/geolocation/v4/Location"),
  GEOCODER_WALLONIA_URL: z
    .url()
    .default("https://geoservices.wallonie.be/geolocalisation/rest/searchPositionScored"),
  /** Routing server for travel times; absent: they are estimated from the straight line. */
  ROUTING_URL: optional(z.url({ protocol: /^https?$/ })),
  ROUTING_ENGINE: z.enum(ROUTING_ENGINES).default("valhalla"),
  /** The ways to go that the routing server knows, comma-separated. */
  ROUTING_MODES: z
    .string()
    .default(TRAVEL_MODES.join(","))
    .transform((value) => value.split(",").map((mode) => mode.trim()))
    .pipe(z.array(z.enum(TRAVEL_MODES))),
  /** Address for "report an error" and for the User-Agent of downloads. */
  CONTACT_EMAIL: optional(z.email()),
  /** Server that answers the query of OpenStreetMap. */
  OVERPASS_URL: z.url().default("https://overpass-api.de/api/interpreter"),
  /** Hosts of this machine and its network that sources may lead to (a mirror), by commas. */
  HARVEST_PRIVATE_HOSTS: z
    .string()
    .default("")
    .transform((hosts) =>
      hosts
        .split(",")
        .map((host) => host.trim())
        .filter(Boolean),
    ),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** Addresses hold passwords and keys; messages of mistakes end in logs. */
const MAY_HOLD_A_SECRET = /_URL$/;

export type Environment = z.infer<typeof environmentSchema>;

/**
 * The settings of the site, checked.
 *
 * @throws with the list of every setting that has a bad value.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = environmentSchema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const setting = path.join(".");
    const found = variables[String(path[0])];
    return `  ${setting}: ${message}${MAY_HOLD_A_SECRET.test(setting) ? "" : ` (found "${found}")`}`;
  });
  throw new Error(`These settings cannot be used:\n${problems.join("\n")}`);
}

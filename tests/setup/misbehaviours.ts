/** What goes wrong at publishers, what a harvest makes of it, and what it says. */
import {
  type Answer,
  endless,
  hang,
  redirectTo,
  reset,
  serve,
  status,
  truncatedGzip,
} from "@passerelle/scripts/http-testing";
import { climbingZip, writeZip, zipBomb } from "@passerelle/scripts/zip-testing";
import type { LiveDocument } from "./live-document.ts";
import { LIVE_DOCUMENTS } from "./live-documents.ts";

/** A client that gives up soon; the publisher itself is allowed, other names of this machine are not. */
export const IMPATIENT = {
  patience: { attempts: 2, longestWaitMs: 60_000 },
  privateHosts: ["127.0.0.1"],
  silenceMs: 300,
};

export const HTML = "<!doctype html><html><title>Maintenance</title></html>";
const withoutField = (record: Record<string, unknown>, field: string) =>
  rename(record, field, `${field}_2`);

/** The record with a field under another name, in itself or among its properties. */
function rename(record: Record<string, unknown>, from: string, to: string): typeof record {
  const { properties } = record as { properties?: Record<string, unknown> };
  if (properties) return { ...record, properties: rename(properties, from, to) };
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key === from ? to : key, value]),
  );
}

/** What stands in the file, however it is packed. */
const textOf = (document: LiveDocument) => document.with((records) => records);

type Misbehaviour = [
  what: string,
  answer: (document: LiveDocument) => Answer | Promise<Answer>,
  outcome: "ok" | "held" | "failed",
  message: RegExp | undefined,
];

export const MISBEHAVIOURS: Misbehaviour[] = [
  ["500s", () => status(500), "failed", /answered 500; given up after 2 attempts/],
  [
    "429 and asks to come back in a day",
    () => status(429, { "retry-after": "86400" }),
    "failed",
    /answered 429; given up as it asks to wait 86400 s/,
  ],
  ["a request that hangs", () => hang, "failed", /gave no answer in time/],
  [
    "a reset in the middle",
    async (of) => reset(await of.whole()),
    "failed",
    /broke off the connection/,
  ],
  [
    "a truncated gzip",
    async (of) => truncatedGzip(await of.whole()),
    "failed",
    /compressed file that is cut off/,
  ],
  [
    "a web page with status 200",
    () => serve(HTML, "text/html"),
    "failed",
    /a web page instead of data/,
  ],
  [
    "a web page called data",
    ({ type }) => serve(HTML, type),
    "failed",
    /a web page instead of (data|a zip file)/,
  ],
  ["an empty list", (of) => of.send(() => []), "held", /0 valid records, 100 % fewer/],
  [
    "half the records gone",
    (of) => of.send((all) => all.slice(Math.ceil(all.length / 2))),
    "held",
    /% fewer than the \d+ of the last good run.*--accept/,
  ],
  [
    "a renamed column",
    (of) => of.send((all) => all.map((one) => withoutField(one, of.needed))),
    "failed",
    /missing column|no property holds|records do not fit|has another form/,
  ],
  [
    "an extra column",
    (of) => of.send((all) => all.map((one) => ({ ...one, remarque: "x" }))),
    "ok",
    /^new column: "remarque"$|^$/,
  ],
  [
    "a redirect to another host",
    () => redirectTo("https://elsewhere.example/file"),
    "failed",
    /redirects to elsewhere\.example, which its source does not declare/,
  ],
  [
    "five gigabytes",
    ({ member }) => endless(member !== undefined),
    "failed",
    /is larger than the \d+ bytes/,
  ],
];

export const inLatin1 = (of: LiveDocument) =>
  of.send((all) => all.map((one) => ({ ...one, remarque: "é" })), "latin1");

type Packed = LiveDocument & { member: string };
export const PACKED = LIVE_DOCUMENTS.filter((document): document is Packed =>
  Boolean(document.member),
);

/** ZIPs that are traps, or none. */
export const TRAPS: [what: string, zip: (document: Packed) => Promise<Buffer>, message: RegExp][] =
  [
    ["a bomb", ({ member }) => zipBomb(member), /unpacks to more than 100 times its size/],
    [
      "a path that climbs out",
      (of) => climbingZip(textOf(of)),
      /cannot be unpacked: invalid relative path: \.\.\/table\.csv/,
    ],
    [
      "another file in it",
      () => writeZip({ "readme.txt": "…" }),
      /has 0 members called .*, not one/,
    ],
    [
      "two of the file",
      ({ member }) => writeZip({ [member]: "1", [`again/${member}`]: "2" }),
      /has 2 members called .*, not one/,
    ],
    [
      "half of it",
      async (of) => {
        const whole = await of.whole();
        return whole.subarray(0, whole.length / 2);
      },
      /cannot be unpacked/,
    ],
    [
      "the file as it is",
      async (of) => Buffer.from(textOf(of)),
      /(text|JSON) instead of a zip file/,
    ],
  ];

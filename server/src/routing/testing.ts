/** A small server that answers as Valhalla and OSRM do, within their usual limits. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Position } from "@passerelle/data/contract";

export { osrm } from "./osrm.ts";
export { createRouting } from "./routing.ts";
export { valhalla } from "./valhalla.ts";

/** Seconds of a way, null where there is none. */
export type SecondsOf = (from: Position, to: Position, profile: string) => number | null;

type Location = { lon: number; lat: number };
type Answer = { status: number; body: unknown };

export async function startFakeRouting(secondsOf: SecondsOf) {
  /** What is answered in place of times: an error, nothing at all, or something else. */
  const state: { requests: string[]; fault?: "error" | "silence" | "other form" } = {
    requests: [],
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", "http://localhost");
    state.requests.push(url.pathname);
    if (state.fault === "silence") return;
    const { status, body } = answer(url, await text(request));
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  function answer(url: URL, body: string): Answer {
    if (state.fault === "error") return { status: 503, body: {} };
    if (state.fault === "other form") return { status: 200, body: { durations: "many" } };
    return url.pathname.startsWith("/table/v1/") ? table(url) : sourcesToTargets(body);
  }

  function sourcesToTargets(body: string): Answer {
    const { sources, targets, costing } = JSON.parse(body) as {
      sources: Location[];
      targets: Location[];
      costing: string;
    };
    if (sources.length * targets.length > 2_500) return { status: 400, body: { error_code: 150 } };
    const rows = sources.map((from, fromIndex) =>
      targets.map((to, toIndex) => ({
        ...{ from_index: fromIndex, to_index: toIndex, distance: 1 },
        time: secondsOf([from.lon, from.lat], [to.lon, to.lat], costing),
      })),
    );
    return { status: 200, body: { sources_to_targets: rows, units: "kilometers" } };
  }

  function table(url: URL): Answer {
    const [profile = "", list = ""] = url.pathname.replace("/table/v1/", "").split("/");
    const points = list.split(";").map((point) => point.split(",").map(Number) as Position);
    if (points.length > 100) return { status: 400, body: { code: "TooBig" } };
    const chosen = (name: string) =>
      (url.searchParams.get(name) ?? "").split(";").map((number) => points[Number(number)]);
    const durations = chosen("sources").map((from) =>
      chosen("destinations").map((to) => (from && to ? secondsOf(from, to, profile) : null)),
    );
    return { status: 200, body: { code: "Ok", durations } };
  }

  return {
    ...{ state, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

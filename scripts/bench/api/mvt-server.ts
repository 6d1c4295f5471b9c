/** Tiles by `ST_AsMVT` over HTTP, with as little around it as can be: what ours are compared with. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readEnvironment } from "@passerelle/server/env";
import postgres from "postgres";
import { makeMvt } from "./mvt.queries.ts";

const sql = postgres(readEnvironment().DATABASE_URL ?? "", { onnotice: () => {} });

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
  const [z = 0, x = 0, y = 0] = pathname.slice(1).split("/").map(Number);
  const [functions, side] = [searchParams.get("functions"), searchParams.get("sides")];
  const filters = functions && side ? { functions: functions.split(","), side } : undefined;
  try {
    const tile = await makeMvt(sql, { z, x, y }, filters);
    response.writeHead(200, { "content-type": "application/vnd.mapbox-vector-tile" }).end(tile);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => {
  console.log(`Tiles are at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once("SIGTERM", () => process.exit());

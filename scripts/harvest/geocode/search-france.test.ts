import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestClient, startUpstream, status, type Upstream } from "../http/testing.ts";
import type { WantedAddress } from "./address.ts";
import { searchFrance } from "./search-france.ts";

const HEADER =
  "key,address,citycode,longitude,latitude,result_score,result_score_next,result_label,result_type,result_id,result_housenumber,result_name,result_street,result_postcode,result_city,result_context,result_citycode,result_oldcitycode,result_oldcity,result_district,result_status";

function wanted(street: string, houseNumber: string, municipality: string): WantedAddress {
  const key = `${municipality}||${street.toLowerCase()}|${houseNumber}`;
  return { key, country: "FR", municipality, postcode: "", street, houseNumber };
}

const NATIONALE = wanted('Rue "Nationale"', "12", "FR-59350");
const GARE = wanted("Place de la Gare", "", "FR-59512");
const GUESS = wanted("Rue de Rien", "1", "FR-59512");
const ELSEWHERE = wanted("Rue de Tours", "3", "FR-59599");
const TOWN = wanted("Zone industrielle", "", "FR-59426");
const UNKNOWN = wanted("Rue X", "9", "FR-59426");

function answer({ key }: WantedAddress, [lon, lat, score, type, code, state]: string[]) {
  return `"${key.replaceAll('"', '""')}",a,b,${lon},${lat},${score},,l,${type},i,,n,s,p,c,x,${code},,,,${state}`;
}

let upstream: Upstream;
const { client } = createTestClient();
const path = join(tmpdir(), `passerelle-search-${process.pid}`);
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(async () => {
  await client.close();
  await upstream.close();
});

const search = (addresses: WantedAddress[]) =>
  searchFrance(addresses, `${upstream.url}/search`, client, path);

describe("searchFrance", () => {
  it("asks for all addresses in one file, and keeps doors and streets that are sure", async () => {
    let sent = "";
    upstream.on("/search/csv", (response, request) => {
      expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
      request.on("data", (chunk) => {
        sent += chunk;
      });
      request.on("end", () => {
        const rows = [
          answer(NATIONALE, ["3.0609", "50.6363", "0.97", "housenumber", "59350", "ok"]),
          answer(GARE, ["3.163", "50.695", "0.71", "street", "59512", "ok"]),
          answer(GUESS, ["3.1", "50.6", "0.41", "street", "59512", "ok"]),
          answer(ELSEWHERE, ["0.68", "47.39", "0.9", "housenumber", "37261", "ok"]),
          answer(TOWN, ["3.15", "50.74", "0.8", "municipality", "59426", "ok"]),
          answer(UNKNOWN, ["", "", "", "", "", "not-found"]),
        ];
        response.setHeader("content-type", "text/csv").end([HEADER, ...rows].join("\n"));
      });
    });
    const answers = await search([NATIONALE, GARE, GUESS, ELSEWHERE, TOWN, UNKNOWN]);
    expect([...answers.values()]).toEqual([
      { method: "search", score: 0.97, precision: "address", position: [3.0609, 50.6363] },
      { method: "search", score: 0.71, precision: "street", position: [3.163, 50.695] },
      { method: "search", score: 0.41 },
      { method: "search", score: 0.9 },
      { method: "search", score: 0.8 },
      { method: "search", score: 0 },
    ]);
    expect(sent).toContain('name="data"; filename="addresses.csv"');
    expect(sent).toContain('name="columns"\r\n\r\naddress');
    expect(sent).toContain('"12 Rue ""Nationale""",59350');
    expect(existsSync(path)).toBe(false);
  });

  it("fails aloud on another form, and when the service is down", async () => {
    upstream.on("/search/csv", (response) => response.end("id;score\n1;0.5\n"));
    await expect(search([NATIONALE])).rejects.toThrow(/missing column/);
    upstream.on("/search/csv", status(503));
    await expect(search([NATIONALE])).rejects.toThrow(/503/);
  });
});

import { describe, expect, it } from "vitest";
import { confidenceOf, type Listing } from "./confidence.ts";

const now = new Date("2026-11-26T12:00:00Z");
const OVERTURE = [{ source: "overture", date: "2026-11-18" }];

const listing = (date?: string, more: Partial<Listing> = {}): Listing => ({
  publisher: "ANCT",
  authority: "register",
  date,
  ...more,
});
const levelOf = (listings: Listing[], sightings = [] as typeof OVERTURE) =>
  confidenceOf(listings, sightings, now).level;

describe("confidenceOf", () => {
  it("is confirmed by news of whoever keeps the list, and of two who passed by", () => {
    expect(levelOf([listing("2025-03-01")])).toBe("confirmed");
    const passerBy = listing("2025-03-01", { authority: "observer", publisher: "OSM" });
    expect(levelOf([passerBy])).toBe("likely");
    expect(levelOf([passerBy, listing("2019")])).toBe("confirmed");
  });

  it("is raised by a doubtful source, which alone makes nothing", () => {
    const passerBy = listing("2025-03-01", { authority: "observer" });
    expect(levelOf([passerBy], OVERTURE)).toBe("confirmed");
    expect(levelOf([listing("2019")])).toBe("unconfirmed");
    expect(levelOf([listing("2019")], OVERTURE)).toBe("likely");
    expect(levelOf([], OVERTURE)).toBe("unconfirmed");
  });

  it("is never confirmed without news, whoever lists it", () => {
    const others = [listing("2019"), listing("2021", { publisher: "CGET" })];
    expect(levelOf(others, OVERTURE)).toBe("likely");
  });

  it("counts two editions of one publisher once", () => {
    expect(levelOf([listing("2019"), listing("2021")])).toBe("unconfirmed");
  });

  it.each([
    ["2024-11-26", "confirmed"],
    ["2024-11-24", "unconfirmed"],
    ["2024-11", "confirmed"],
    ["2024-10", "unconfirmed"],
    ["2024", "confirmed"],
    ["2023", "unconfirmed"],
    ["../2025", "confirmed"],
    ["2021/2025", "confirmed"],
    ["2017~", "unconfirmed"],
    ["../2025 2019 2021/2022", "confirmed"],
    ["unknown", "unconfirmed"],
  ])("takes what is of %s for %s", (date, level) => {
    expect(levelOf([listing(date)])).toBe(level);
  });

  it("names the newest date, as precisely as it is known", () => {
    expect(confidenceOf([listing("2021/2022"), listing("2022-05-11"), listing()], [], now)).toEqual(
      { level: "unconfirmed", lastNews: "2022", publishers: 1, sightings: [] },
    );
  });
});

import { expect, it } from "vitest";
import source from "./france-services.ts";
import { bodyOf, fixture, readFixture, readWith } from "./testing.ts";

const path = "france-services/liste-fs-20240801.csv";
const { read, skipped, rejected } = readFixture(source, path);

it("reads a fixed place with its hours by weekday", () => {
  expect(read[0]).toEqual({
    ref: "9001",
    name: "France services Roubaix Trois Moulins",
    country: "FR",
    typologies: ["service_point"],
    functions: ["digital_mediation", "internet_access"],
    labels: ["france_services"],
    status: "active",
    address: { line: "71 Avenue des Trois Moulins", postcode: "59100", locality: "Roubaix" },
    municipalityCode: "59512",
    position: [3.200721, 50.685211],
    openingHours: {
      Mo: "08:30 - 12:00 / 13:30 - 17:00",
      Tu: "09:00 - 12:00 / 14:00 - 17:00",
      We: "09:00 - 12:00",
      Th: undefined,
      Fr: "09:00 - 12:00 / 14:00 - 17:00",
      Sa: "08:30 - 12:00",
    },
    phone: "03 20 00 00 21",
    email: "roubaix@france-services.gouv.fr",
  });
});

it("calls buses and itinerant teams mobile, and places with branches fixed", () => {
  const typologies = (ref: string) => read.find((place) => place.ref === ref)?.typologies;
  expect(typologies("9003")).toEqual(["mobile_service"]);
  expect(typologies("9004")).toEqual(["mobile_service"]);
  expect(typologies("9005")).toEqual(["service_point"]);
});

it("says on which line of the file a rejected record stands, after a cell of two lines", () => {
  expect(skipped).toEqual([]);
  expect(rejected).toEqual(["line 12: latitude: expected a number, found text"]);
  expect(read).toHaveLength(9);
});

it("reads the same file with semicolons", () => {
  const text = new TextDecoder().decode(fixture(path).bytes).replaceAll('","', '";"');
  const again = readWith(source, bodyOf(text, "liste-fs-20250101.csv"));
  expect(again.read).toEqual(read);
});

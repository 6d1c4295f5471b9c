import type { Axis, Locale } from "@passerelle/data/contract";
import { expect, it } from "vitest";
import { midSentence } from "./mid-sentence.ts";

it.each<[label: string, axis: Axis, locale: Locale, inside: string]>([
  ["Imprimante", "equipment", "fr", "imprimante"],
  ["Studio photo, son ou vidéo", "equipment", "fr", "studio photo, son ou vidéo"],
  ["Wi-Fi", "equipment", "fr", "Wi-Fi"],
  ["3D-printer", "equipment", "nl", "3D-printer"],
  ["CNC machine", "equipment", "en", "CNC machine"],
  ["Français", "languages", "fr", "français"],
  ["D’autres langues étrangères", "languages", "fr", "d’autres langues étrangères"],
  ["Dutch", "languages", "en", "Dutch"],
  ["Vlaamse Gebarentaal", "languages", "nl", "Vlaamse Gebarentaal"],
  ["Andere vreemde talen", "languages", "nl", "andere vreemde talen"],
  ["Other foreign languages", "languages", "en", "other foreign languages"],
])("writes %s (%s, %s) as %s", (label, axis, locale, inside) => {
  expect(midSentence(label, axis, locale)).toBe(inside);
});

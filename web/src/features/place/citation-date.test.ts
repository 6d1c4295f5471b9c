import { expect, it } from "vitest";
import { ALL_MESSAGES } from "../../i18n/all-messages.ts";
import { createI18n } from "../../i18n/index.ts";
import { citationDate } from "./citation-date.ts";

const t = createI18n("en", ALL_MESSAGES.en).getFixedT(null, "pages");

it.each([
  ["2024-05", "May 2024"],
  ["2017~", "about 2017"],
  ["2021/2022", "2021–2022"],
  ["../2022", "by 2022"],
  ["2020/..", "since 2020"],
])("writes %s as %s", (edtf, words) => {
  expect(citationDate(edtf, t, "en")).toBe(words);
});

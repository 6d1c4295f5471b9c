import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { ALL_MESSAGES } from "../../i18n/all-messages.ts";
import { createI18n } from "../../i18n/index.ts";
import { LocaleContext } from "../../lib/app-context.ts";
import { testClaim } from "./testing.ts";
import { Witnesses } from "./Witnesses.tsx";

it("marks what stays under the ODbL in a mixture, and nothing else", () => {
  const html = renderToString(
    <LocaleContext value="en">
      <I18nextProvider i18n={createI18n("en", ALL_MESSAGES.en)}>
        <Witnesses
          witnesses={[
            testClaim("osm", "name", "Fab Quai", { licence: "ODbL-1.0" }),
            testClaim("register", "name", "Fab Quai"),
          ]}
          titles={new Map([["osm", "OpenStreetMap"]])}
        />
      </I18nextProvider>
    </LocaleContext>,
  );
  expect(html).toMatch(/OpenStreetMap \(ODbL\), seen/);
  expect(html).toMatch(/>register, seen/);
});

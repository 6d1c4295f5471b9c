import { findLicence } from "@passerelle/data/licences";
import { ADDRESS_REGISTERS } from "./harvest/geocode/registers.ts";
import { loadSources } from "./harvest/load-sources.ts";
import type { SourceInfo } from "./harvest/source.ts";

/** The text of `LICENSES.md`: the licence of the code, and of each source with its attribution. */
export async function describeLicences(): Promise<string> {
  const sources = [...(await loadSources()), ...Object.values(ADDRESS_REGISTERS)];
  const rows = sources.map(
    ({ id, title, publisher, homepage, licence, attribution }: SourceInfo) => {
      const { name, url } = findLicence(licence) ?? {};
      const terms = name && url ? `[${name.en}](${url})` : licence;
      const linked = homepage ? `[${title}](${homepage})` : title;
      return `| \`${id}\` | ${linked} | ${publisher} | ${terms} | ${attribution} |`;
    },
  );
  return `# Licences

The code is under the European Union Public Licence 1.2 (\`LICENSE\`). Data keeps the licence of its source. Who re-uses it shows the attribution beside it; what comes from OpenStreetMap stays under the ODbL, also in a mixture.

This page is written by \`pnpm licences:write\` from the sources themselves.

| Source | Title | Publisher | Licence | Attribution |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

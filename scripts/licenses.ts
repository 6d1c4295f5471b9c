import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeLicences } from "./licences-page.ts";

/** Writes `LICENSES.md` anew: `pnpm licences:write`. */
writeFileSync(fileURLToPath(new URL("../LICENSES.md", import.meta.url)), await describeLicences());

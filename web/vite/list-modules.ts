import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";

/** What runs on every page, what the texts of every language need, and the list. */
const STARTS = ["entry-client.tsx", "i18n/namespaces.ts", "pages/HomePage.tsx"].map((file) =>
  fileURLToPath(new URL(`../src/${file}`, import.meta.url)),
);

/** Names one chunk for what the list starts with, and none for the rest. */
export function listChunk(name: string): Rolldown.CodeSplittingNameFunction {
  let needed: Set<string> | undefined;
  return (id, context) => {
    needed ??= withImports(STARTS, (from) => context.getModuleInfo(from)?.importedIds ?? []);
    return needed.has(id) ? name : null;
  };
}

/** Modules and all that they import at once, in their turn. */
function withImports(starts: string[], importsOf: (id: string) => string[]): Set<string> {
  const found = new Set(starts);
  // a set hands out also what is added on the way
  for (const id of found) for (const imported of importsOf(id)) found.add(imported);
  return found;
}

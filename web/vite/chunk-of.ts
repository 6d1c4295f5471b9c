import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";

/** Names one chunk for what some modules of `src` need at once, and none for the rest. */
export function chunkOf(name: string, starts: string[]): Rolldown.CodeSplittingNameFunction {
  const paths = starts.map((file) => fileURLToPath(new URL(`../src/${file}`, import.meta.url)));
  let needed: Set<string> | undefined;
  return (id, context) => {
    needed ??= withImports(paths, (from) => context.getModuleInfo(from)?.importedIds ?? []);
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

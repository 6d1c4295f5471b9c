import { basename, extname } from "node:path";
import type { Plugin, Rolldown } from "vite";

/** Folders whose modules are chunks that the server knows to be needed before the browser does. */
const FOLDERS = /\/src\/(pages|i18n\/locales)\/[^/]+$/;

/**
 * Leaves in `index.html` which files each page and each language needs, by the name of its module:
 * `<!--chunks {"HomePage":["/assets/HomePage-x.js",…],"fr":[…]}-->`. The server links those of the
 * page it renders, so that the browser asks for them at once.
 */
export function chunkFiles(): Plugin {
  return {
    name: "chunk-files",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {}, chunk: entry }) {
        const files: Record<string, string[]> = {};
        const known = new Set(entry ? withImports(entry, bundle) : []);
        for (const output of Object.values(bundle)) {
          if (output.type !== "chunk" || !FOLDERS.test(output.facadeModuleId ?? "")) continue;
          const id = output.facadeModuleId ?? "";
          const own = withImports(output, bundle).filter((file) => !known.has(file));
          files[basename(id, extname(id))] = own.map((file) => `/${file}`);
        }
        return html.replace("<!--chunks-->", `<!--chunks ${JSON.stringify(files)}-->`);
      },
    },
  };
}

type Bundle = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/** A chunk's file, those it imports in their turn, and their style sheets. */
function withImports(chunk: Rolldown.OutputChunk, bundle: Bundle): string[] {
  const found = new Set<string>();
  function add(name: string) {
    const output = bundle[name];
    if (found.has(name) || output?.type !== "chunk") return;
    found.add(name);
    for (const sheet of output.viteMetadata?.importedCss ?? []) found.add(sheet);
    for (const imported of output.imports) add(imported);
  }
  add(chunk.fileName);
  return [...found];
}

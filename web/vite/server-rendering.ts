import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RenderModule, WebConfig } from "@passerelle/data/contract";
import type { Plugin, ViteDevServer } from "vite";

/** Renders pages in development as the server does in production, with hot reload. */
export function serverRendering(apiUrl: string, config: WebConfig): Plugin {
  return {
    name: "server-rendering",
    apply: "serve",
    configureServer(vite) {
      // registered after Vite's own middlewares, which serve modules and public files
      return () => {
        vite.middlewares.use((request, response, next) => {
          const url = request.originalUrl ?? "/";
          const wantsPage = request.headers.accept?.includes("text/html");
          if (request.method !== "GET" || !wantsPage) return next();
          renderPage(vite, { apiUrl, config, url, origin: `http://${request.headers.host}` })
            .then((result) => {
              if ("location" in result) {
                response.writeHead(result.status, { location: result.location }).end();
              } else {
                response.writeHead(result.status, { "content-type": "text/html; charset=utf-8" });
                response.end(result.html);
              }
            })
            .catch((error: Error) => {
              vite.ssrFixStacktrace(error);
              next(error);
            });
        });
      };
    },
  };
}

type PageRequest = { apiUrl: string; config: WebConfig; url: string; origin: string };

async function renderPage(vite: ViteDevServer, { apiUrl, config, url, origin }: PageRequest) {
  const source = await readFile(join(vite.config.root, "index.html"), "utf8");
  const template = await vite.transformIndexHtml(url, source);
  const { render } = (await vite.ssrLoadModule("/src/entry-server.tsx")) as RenderModule;
  return render({
    url,
    origin,
    isPhone: false,
    locale: "fr",
    template,
    fetchApi: (path, init) => fetch(new URL(path, apiUrl), init),
    config,
  });
}

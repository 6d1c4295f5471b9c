import { fileURLToPath } from "node:url";
import type { WebConfig } from "@passerelle/data/contract";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { appIcons } from "./vite/app-icons.ts";
import { chunkFiles } from "./vite/chunk-files.ts";
import { chunkOf } from "./vite/chunk-of.ts";
import { serverRendering } from "./vite/server-rendering.ts";
import { serviceWorker } from "./vite/service-worker.ts";

const { API_URL = "http://localhost:8787", BASEMAP_STYLE_URL, CONTACT_EMAIL } = process.env;
/** As the server gives them to the pages it renders itself. */
const config: WebConfig = {
  ...(BASEMAP_STYLE_URL !== "none" && { basemapStyleUrl: BASEMAP_STYLE_URL }),
  ...(CONTACT_EMAIL && { contactEmail: CONTACT_EMAIL }),
};

/** What runs on every page, what the texts of every language need, and the list. */
const LIST_STARTS = ["entry-client.tsx", "i18n/namespaces.ts", "pages/HomePage.tsx"];

export default defineConfig(({ isSsrBuild }) => ({
  appType: "custom",
  plugins: [react(), chunkFiles(), appIcons(), serviceWorker(), serverRendering(API_URL, config)],
  // the small part of it that we use, see src/i18n/translate.ts
  resolve: {
    alias: { "react-i18next": fileURLToPath(new URL("src/i18n/react.ts", import.meta.url)) },
  },
  // without this the server would render with the slow development build of React
  define: isSsrBuild ? { "process.env.NODE_ENV": '"production"' } : {},
  // the built server entry must run where no package is installed
  ssr: isSsrBuild ? { noExternal: true } : {},
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ["/api", "/health", "/openapi.json"].map((path) => [path, { target: API_URL }]),
    ),
  },
  build: {
    outDir: "dist/client",
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    // a browser that knows no preload links fetches the same files a little later
    modulePreload: { polyfill: false },
    // what several chunks share is one file, not a dozen small ones that each cost a request: one
    // with what the list starts with, one with what a place's page needs besides, one with the rest;
    // the map's library is large and stays apart
    rolldownOptions: isSsrBuild
      ? {}
      : {
          output: {
            codeSplitting: {
              groups: [
                { name: "maplibre-gl", test: /node_modules\/maplibre-gl\// },
                { name: chunkOf("list", LIST_STARTS), minShareCount: 2 },
                { name: chunkOf("place", ["pages/PlacePage.tsx"]), minShareCount: 2 },
                { name: "shared", minShareCount: 2, test: /^(?!.*maplibre)/ },
              ],
            },
          },
        },
  },
}));

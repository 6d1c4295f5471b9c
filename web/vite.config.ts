import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { serverRendering } from "./vite/server-rendering.ts";

const API_URL = process.env.API_URL ?? "http://localhost:8787";

export default defineConfig(({ isSsrBuild }) => ({
  appType: "custom",
  plugins: [react(), serverRendering(API_URL)],
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
  build: { outDir: "dist/client", emptyOutDir: true, copyPublicDir: !isSsrBuild },
}));

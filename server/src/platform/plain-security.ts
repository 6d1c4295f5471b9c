import { secureHeaders } from "hono/secure-headers";

/** What is no page loads and runs nothing where it is opened by itself; SVG has styles. Other sites may read it. */
export const plainSecurity = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "strict-origin-when-cross-origin",
  crossOriginEmbedderPolicy: false,
  crossOriginResourcePolicy: false,
  strictTransportSecurity: false,
});

import type { Label } from "./contract/index.ts";
import linkOnlyFile from "./link-only.json" with { type: "json" };

/** A directory that visitors should know of and whose terms let nobody copy it. */
type LinkOnly = {
  key: string;
  title: string;
  url: string;
  /** Why nothing is taken over from it. */
  reason: Label;
};

/** A test holds the file to this form; nothing is checked at run time, since the browser loads it too. */
export const linkOnly: LinkOnly[] = linkOnlyFile;

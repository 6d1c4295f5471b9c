import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A page template with its small scripts inside, and what the security policy must know of them. */
export type InlinedTemplate = { template: string; sources: string[] };

/**
 * Puts the scripts that hold up the first paint into the page, which saves a trip for each. They stay
 * the only inline ones that run: the policy names them by their digest.
 *
 * @param folder where the scripts are.
 */
export function inlineScripts(html: string, folder: string): InlinedTemplate {
  const sources: string[] = [];
  const template = html.replace(/<script src="\/([\w-]+\.js)"><\/script>/g, (_, file) => {
    const script = readFileSync(join(folder, file), "utf8");
    sources.push(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    return `<script>${script}</script>`;
  });
  return { template, sources };
}

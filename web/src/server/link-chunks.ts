const CHUNKS = /<!--chunks ?(.*?)-->/;

/**
 * The template with links to the chunks of the named modules (`HomePage`, `fr`), whose files the
 * build has left in it; without them in development, where nothing is built.
 */
export function linkChunks(template: string, names: string[]): string {
  const [, json] = CHUNKS.exec(template) ?? [];
  const files = json ? (JSON.parse(json) as Record<string, string[]>) : {};
  const links = new Set(names.flatMap((name) => files[name] ?? []).map(linkTo));
  return template.replace(CHUNKS, () => [...links].join("\n    "));
}

function linkTo(file: string): string {
  return file.endsWith(".css")
    ? `<link rel="stylesheet" crossorigin href="${file}" />`
    : `<link rel="modulepreload" crossorigin href="${file}" />`;
}

import { convert } from "html-to-text";

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

/**
 * The text as one plain paragraph: no HTML, no Markdown escapes, single spaces. A no-break space
 * stays where it stands alone, as French and Dutch typography want it.
 */
export function plainText(text: string): string {
  return (hasHtml(text) ? withoutHtml(text) : text)
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, "$1")
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, (space) =>
      /^[\u00a0\u202f]$/.test(space) ? space : " ",
    )
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\\]+/g, "")
    .normalize("NFC")
    .replace(/ {2,}/g, " ")
    .trim();
}

function hasHtml(text: string): boolean {
  return /<[a-z/!][^>]*>|&(#\w+|[a-z]\w+);/i.test(text);
}

function withoutHtml(text: string): string {
  return convert(text, {
    wordwrap: false,
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "ul", options: { itemPrefix: "- " } },
      ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
}

import type { Context } from "hono";

/**
 * Whether a browser says that it is a phone's, by the client hint `Sec-CH-UA-Mobile` where it sends
 * one, else by the word that MDN recommends to look for in `User-Agent`.
 */
export function isPhone({ req }: Context): boolean {
  const hint = req.header("sec-ch-ua-mobile");
  return hint ? hint === "?1" : /Mobi/.test(req.header("user-agent") ?? "");
}

import { DownloadError } from "./download-error.ts";
import type { FileRequest } from "./file-request.ts";
import { shortUrl } from "./short-url.ts";

const REDIRECTS = [301, 302, 303, 307, 308];

export function isRedirect(status: number): boolean {
  return REDIRECTS.includes(status);
}

/**
 * Where a redirect leads, if the source declares that host.
 *
 * @throws DownloadError when it leads to another host, out of encryption, or nowhere
 */
export function followRedirect(
  from: string,
  location: string | undefined,
  { url, redirectHosts = [] }: Pick<FileRequest, "url" | "redirectHosts">,
): string {
  if (!location || !URL.canParse(location, from)) {
    throw new DownloadError(`${shortUrl(from)} redirects, but to no address`);
  }
  const target = new URL(location, from);
  const allowed = [new URL(url).host, ...redirectHosts];
  if (!allowed.includes(target.host)) {
    throw new DownloadError(
      `${shortUrl(from)} redirects to ${target.host}, which its source does not declare`,
    );
  }
  const isPlain = target.protocol === "http:";
  if (!["http:", "https:"].includes(target.protocol) || (isPlain && from.startsWith("https:"))) {
    throw new DownloadError(`${shortUrl(from)} redirects to ${target.protocol}//, not to https`);
  }
  return target.href;
}

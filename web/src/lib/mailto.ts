/** A link that opens a mail with its subject and body written (RFC 6068); lines end in CRLF. */
export function mailto(address: string, subject: string, body: string[]): string {
  // URLSearchParams would write spaces as +, which mail programs show
  const fields = Object.entries({ subject, body: body.join("\r\n") }).map(
    ([name, text]) => `${name}=${encodeURIComponent(text)}`,
  );
  return `mailto:${address}?${fields.join("&")}`;
}

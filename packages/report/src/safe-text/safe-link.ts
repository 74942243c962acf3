const protocols = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Whatever a Markdown, HTML or terminal renderer could take for its own syntax. */
const special = /[^A-Za-z0-9\-._~:/?#[\]@!$&+,;=%]/gu;

/** The address, percent-encoded so that it fits any format; undefined unless it is an http, https, mailto or tel link. */
export function safeLink(link: string): string | undefined {
  const url = URL.parse(link);
  if (!url || !protocols.has(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  return url.href.replace(special, percentEncode);
}

/** `encodeURIComponent` leaves !'()* as they are. */
function percentEncode(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/** An error of the client package, as far as its words go. */
interface ClientFailure extends Error {
  readonly code: string;
  /** `PortalError`: the portal's own words, and its code, which may be words as well. */
  readonly description?: string;
  readonly portalCode?: string;
}

/** What happened in our words, and what the portal or whoever stands before it says about it. */
export interface SplitWords {
  readonly message: string;
  readonly quoted: string;
}

/** Takes the words of others out of an error of the client: titles of pages, names of hosts, sentences and codes of the portal. */
export function clientWords(error: ClientFailure): SplitWords {
  const { name, code, message, cause } = error;
  if (code === "outcome-unknown") return lostWords(message, cause);
  if (name === "PortalError") return portalWords(error);
  const ours = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (ours !== undefined) return { message: ours, quoted: message };
  const at = message.indexOf(onTheWay);
  return at === -1
    ? { message, quoted: "" }
    : { message: `${message.slice(0, at + onTheWay.length)}.`, quoted: message };
}

/** The client's sentence goes on with words of the system. */
const onTheWay = "failed on the way";

const sentences: Readonly<Record<string, string>> = {
  "not-a-portal": "Something that is no Bitrix24 portal answered.",
  "server-error": "The portal's server failed: what it sent is no answer.",
  "malformed-answer": "The portal's answer is damaged or not whole.",
  redirected: "The portal's address sends requests on to another one; that was not followed.",
};

/** A lost write tells what became of its answer at the end. */
function lostWords(message: string, cause: unknown): SplitWords {
  if (!isFailure(cause) || !message.endsWith(` ${cause.message}`)) return { message: lost, quoted: message };
  const inner = clientWords(cause);
  return { message: message.slice(0, -cause.message.length) + inner.message, quoted: inner.quoted };
}

const lost = "It is unknown whether the write was executed, because the answer was lost.";

/** Put together again as the client does it, since the portal's words may stand in ours, too. */
function portalWords({ message, description = "", portalCode = "" }: ClientFailure): SplitWords {
  const parts = [description, portalCode === "" || portalCode === description ? "" : `(${portalCode})`];
  const quoted = parts.filter((part) => part !== "").join(" ");
  if (quoted === "") return { message, quoted };
  if (!message.endsWith(`: ${quoted}`)) return { message: "The portal answered with an error.", quoted: message };
  const code = /^\w{1,60}$/.test(portalCode) ? ` (“${portalCode}”)` : "";
  return { message: `${message.slice(0, -quoted.length - 2)}${code}.`, quoted };
}

function isFailure(error: unknown): error is ClientFailure {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Signs what a link of a file is for. A link says another text each time, as those of a portal do. */
export interface FileTokens {
  sign(method: string, scope: string, query: Readonly<Record<string, string>>): string;
  /** What was signed for that method; undefined when it was not. */
  read(method: string, token: string): URLSearchParams | undefined;
}

/** Tokens of the form `scope|query|signature` (disk-file-get.md); what is signed, and how, is the emulator's own. */
export function createFileTokens(): FileTokens {
  const key = randomBytes(32);
  const signature = (method: string, scope: string, query: string): string =>
    createHmac("sha256", key).update([method.toLowerCase(), scope, query].join("|")).digest("base64");
  return {
    sign(method, scope, query) {
      const text = new URLSearchParams({ ...query, _: randomBytes(12).toString("hex") }).toString();
      const packed = Buffer.from(text).toString("base64");
      return [scope, packed, signature(method, scope, packed)].join("|");
    },
    read(method, token) {
      const [scope = "", packed = "", given = ""] = token.split("|");
      const wanted = Buffer.from(signature(method, scope, packed));
      const bytes = Buffer.from(given);
      const isGenuine = bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
      return isGenuine ? new URLSearchParams(Buffer.from(packed, "base64").toString("utf8")) : undefined;
    },
  };
}

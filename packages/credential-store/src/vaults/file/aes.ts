import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** A text that only the holder of the key can read, in base64. */
export interface Sealed {
  /** 12 bytes, new for every text. */
  readonly nonce: string;
  /** The encrypted text, then the 16 bytes that prove it. */
  readonly data: string;
}

const algorithm = "aes-256-gcm";
const tagLength = 16;

/** Encrypts a text with AES-256-GCM. `context` is not kept, but must be the same when the text is read. */
export function seal(key: Buffer, text: string, context: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(context));
  const data = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString("base64"), data: data.toString("base64") };
}

/** Decrypts; `undefined` when key, context, nonce or data are not those of the writer. */
export function unseal(key: Buffer, sealed: Partial<Sealed>, context: string): string | undefined {
  const data = Buffer.from(sealed.data ?? "", "base64");
  const nonce = Buffer.from(sealed.nonce ?? "", "base64");
  try {
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength });
    decipher.setAAD(Buffer.from(context)).setAuthTag(data.subarray(-tagLength));
    return Buffer.concat([decipher.update(data.subarray(0, -tagLength)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

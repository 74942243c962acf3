import * as z from "zod";

const base64 = z.base64();
const positive = z.int().min(1);
const sealed = { nonce: base64.length(16), data: base64 };
const key = z.discriminatedUnion("kdf", [
  z.looseObject({
    kdf: z.literal("argon2id"),
    memory: positive,
    passes: positive,
    parallelism: positive,
    salt: base64,
  }),
  z.looseObject({ kdf: z.literal("scrypt"), cost: positive, blockSize: positive, parallelism: positive, salt: base64 }),
  z.looseObject({ kdf: z.literal("machine-hkdf"), part: base64, salt: base64 }),
]);
const header = z.looseObject({
  format: z.literal("b24kit-secrets"),
  version: z.string().regex(/^[1-9]\d{0,5}\.\d{1,6}$/),
});

const encrypted = z.looseObject({
  header: header.extend({ kind: z.enum(["encrypted-file", "machine-file"]), key }),
  check: z.looseObject(sealed),
  entries: z.array(z.looseObject({ name: z.string(), ...sealed })),
});
const plain = z.looseObject({
  header: header.extend({ kind: z.literal("plain-file") }),
  entries: z.array(z.looseObject({ name: z.string(), secret: z.string() })),
});

/** What every version of the file has, so that a newer one is recognised. */
export const anyVersionSchema = z.looseObject({ header });

/** The file of this major version, `SecretsFile` in types. */
export const secretsFileSchema = z.union([encrypted, plain]);

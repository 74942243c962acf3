import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CredentialError } from "../../src/credential-error.ts";
import { openVault } from "../../src/vaults/open-vault.ts";
import type { VaultKind } from "../../src/vaults/vault.ts";
import { temporaryFolder } from "../temporary-folder.ts";

type Random = (below: number) => number;

/** Numbers that look random and are the same in every run (mulberry32). */
function seededRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const damages: readonly ((file: Buffer, random: Random) => Buffer)[] = [
  // A truncation, a bit, a byte, some random bytes, zeros as after a power cut, a lost piece, a doubled piece.
  (file, random) => file.subarray(0, random(file.length)),
  (file, random) => withByte(file, random(file.length), (byte) => byte ^ (1 << random(8))),
  (file, random) => withByte(file, random(file.length), () => random(256)),
  (file, random) => withBytes(file, random, () => random(256)),
  (file, random) => withBytes(file, random, () => 0),
  (file, random) => cut(file, random, (before, _, after) => [before, after]),
  (file, random) => cut(file, random, (before, piece, after) => [before, piece, piece, after]),
];

function withByte(file: Buffer, index: number, change: (byte: number) => number): Buffer {
  const damaged = Buffer.from(file);
  damaged[index] = change(damaged[index] ?? 0);
  return damaged;
}

function withBytes(file: Buffer, random: Random, change: () => number): Buffer {
  const [start, length] = [random(file.length), 1 + random(64)];
  return Buffer.from(file.map((byte, index) => (index >= start && index < start + length ? change() : byte)));
}

function cut(file: Buffer, random: Random, join: (...pieces: [Buffer, Buffer, Buffer]) => Buffer[]): Buffer {
  const start = random(file.length);
  const end = start + 1 + random(64);
  return Buffer.concat(join(file.subarray(0, start), file.subarray(start, end), file.subarray(end)));
}

const secrets = new Map([
  ["основной", "https://portal.bitrix24.ru/rest/1/abcdefghijklmnop/"],
  ["second", "ы".repeat(50)],
]);

test.each<[VaultKind, string, number]>([
  ["encrypted-file", "secrets.json", 1000],
  ["machine-file", "secrets-machine.json", 200],
  ["plain-file", "secrets-plain.json", 200],
])(
  "%s: whatever happens to %s, %i times: the secret or a clear error, and the file stays",
  async (kind, name, runs) => {
    const folder = temporaryFolder();
    const path = join(folder, name);
    const env = { BITRIX24_KEYRING_PASSWORD: "right" };
    const vault = openVault(kind, { folder, env, platform: "linux", readMachineId: async () => "1".repeat(32) });
    for (const [name, secret] of secrets) await vault.set(name, secret);
    const sound = readFileSync(path);
    const random = seededRandom(20_261_121);
    const codes = new Map<string, number>();
    for (let run = 0; run < runs; run += 1) {
      const damage = damages[run % damages.length]!;
      let damaged = damage(sound, random);
      while (damaged.equals(sound)) damaged = damage(sound, random);
      writeFileSync(path, damaged);
      const steps = [...secrets].map(([name, secret]) => ({ secret, step: vault.get(name) }));
      const found = await Promise.all(
        steps.map(async ({ secret, step }) => errorInsteadOf(secret, await step.catch((error: unknown) => error))),
      );
      const errors = found.filter((error) => error !== undefined);
      for (const { code } of errors) codes.set(code, (codes.get(code) ?? 0) + 1);
      expect(errors.filter(({ message }) => !message.includes(path))).toEqual([]);
      // Who cannot read the file does not change it either.
      for (const step of errors.length === 0 ? [] : [() => vault.set("new", "x"), () => vault.delete("second")]) {
        errorInsteadOf("", await step().catch((error: unknown) => error));
      }
      expect(readFileSync(path).equals(damaged)).toBe(true);
    }
    // Nearly all damage is told as damage; a version that became larger looks like a newer one.
    expect(codes.get("bad-vault-file")).toBeGreaterThan(runs * 1.5);
    expect([...codes.keys()].filter((code) => code !== "newer-vault-file")).toEqual(["bad-vault-file"]);
  },
);

/** `undefined` for the secret itself. Fails when there is neither the secret nor a proper error. */
function errorInsteadOf(secret: string, found: unknown): CredentialError | undefined {
  if (found === secret) return undefined;
  if (found instanceof CredentialError) return found;
  throw new Error("neither the secret nor a CredentialError", { cause: found });
}

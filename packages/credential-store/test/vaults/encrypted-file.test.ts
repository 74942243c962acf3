import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { CredentialError } from "../../src/credential-error.ts";
import { sealingKey } from "../../src/vaults/file/file-key.ts";
import { openFileVault } from "../../src/vaults/file/open-file-vault.ts";
import { passphraseSource } from "../../src/vaults/file/passphrase-source.ts";
import { newHeader } from "../../src/vaults/file/secrets-file.ts";
import { openVault } from "../../src/vaults/open-vault.ts";
import type { Vault, VaultOptions } from "../../src/vaults/vault.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type AnySecretsFile, readSecrets, rewrite } from "./secrets-json.ts";

const password = (text: string): Pick<VaultOptions, "env"> => ({ env: { BITRIX24_KEYRING_PASSWORD: text } });

function open(folder: string, options: Partial<VaultOptions> = password("right")): Vault {
  return openVault("encrypted-file", { folder, env: {}, platform: "linux", ...options });
}

/** A person who is not there. */
function nobody(): Promise<never> {
  return Promise.reject(new Error("nobody is to be asked"));
}

async function newFile(secrets: Readonly<Record<string, string>> = { имя: "secret", другое: "second" }) {
  const folder = temporaryFolder();
  const vault = open(folder);
  for (const [name, secret] of Object.entries(secrets)) await vault.set(name, secret);
  return { folder, path: join(folder, "secrets.json"), vault };
}

let usual: Buffer;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-encrypted-"));
  const vault = open(folder);
  await vault.set("имя", "secret");
  await vault.set("другое", "second");
  usual = readFileSync(join(folder, "secrets.json"));
  rmSync(folder, { recursive: true });
});

/** A file with two secrets that is made once, since a key takes long to make; nobody has it open. */
function usualFile() {
  const folder = temporaryFolder();
  const path = join(folder, "secrets.json");
  writeFileSync(path, usual, { mode: 0o600 });
  return { folder, path };
}

/** Opens a file with this content and gives the number of its descriptor. */
function descriptorOf(content: string): string {
  const path = join(temporaryFolder(), "passphrase");
  writeFileSync(path, content);
  const descriptor = openSync(path, "r");
  onTestFinished(() => closeSync(descriptor));
  return String(descriptor);
}

test("the header says how the key was made", async () => {
  const { path } = usualFile();
  const { header, entries } = readSecrets(path);
  expect(header).toEqual({
    format: "b24kit-secrets",
    version: "1.0",
    kind: "encrypted-file",
    key: { kdf: "argon2id", memory: 65536, passes: 3, parallelism: 4, salt: expect.stringMatching(/^.{22}==$/) },
  });
  expect(new Set(entries.map(({ nonce }) => nonce)).size).toBe(2);
});

test("the same secret under the same name never looks the same twice", async () => {
  const { path, vault } = await newFile({ имя: "secret" });
  const before = readSecrets(path).entries[0];
  await vault.set("имя", "secret");
  const after = readSecrets(path).entries[0];
  expect([after?.nonce === before?.nonce, after?.data === before?.data]).toEqual([false, false]);
});

test("asks for the passphrase once, and says whether the file is new", async () => {
  const folder = temporaryFolder();
  const asked: boolean[] = [];
  const askPassphrase: VaultOptions["askPassphrase"] = async ({ isNew }) => {
    asked.push(isNew);
    return "набранная";
  };
  const vault = open(folder, { askPassphrase });
  expect(await vault.get("имя")).toBeUndefined();
  expect(await vault.delete("имя")).toBe(false);
  expect(asked).toEqual([]);
  await Promise.all([vault.set("имя", "a"), vault.set("другое", "b"), vault.get("имя")]);
  expect(await vault.get("имя")).toBe("a");
  expect(asked).toEqual([true]);
  const again = open(folder, { askPassphrase });
  expect(await Promise.all([again.get("имя"), again.get("другое"), again.get("третье")])).toEqual([
    "a",
    "b",
    undefined,
  ]);
  await again.set("имя", "c");
  expect(asked).toEqual([true, false]);
});

test("the environment goes before the descriptor, the descriptor before the person", async () => {
  const { folder } = usualFile();
  const first = { BITRIX24_KEYRING_PASSWORD_FD: descriptorOf("right\r\nmore") };
  expect(await open(folder, { env: first, askPassphrase: nobody }).get("имя")).toBe("secret");
  const both = { BITRIX24_KEYRING_PASSWORD: "right", BITRIX24_KEYRING_PASSWORD_FD: "999" };
  expect(await open(folder, { env: both, askPassphrase: nobody }).get("имя")).toBe("secret");
  const empty = { BITRIX24_KEYRING_PASSWORD: "", BITRIX24_KEYRING_PASSWORD_FD: descriptorOf("right") };
  expect(await open(folder, { env: empty, askPassphrase: nobody }).get("имя")).toBe("secret");
});

test.each<[string, () => Partial<VaultOptions>]>([
  ["nobody to ask", () => ({ env: {} })],
  ["a person who gives none", () => ({ env: {}, askPassphrase: async () => undefined })],
  ["a person who types nothing", () => ({ env: {}, askPassphrase: async () => "" })],
  ["a descriptor that is not open", () => ({ env: { BITRIX24_KEYRING_PASSWORD_FD: "999" } })],
  ["a descriptor that is no number", () => ({ env: { BITRIX24_KEYRING_PASSWORD_FD: "-1" } })],
  ["a descriptor with nothing in it", () => ({ env: { BITRIX24_KEYRING_PASSWORD_FD: descriptorOf("") } })],
])("no passphrase: %s", async (_, options) => {
  const { folder, path } = usualFile();
  const before = readFileSync(path);
  for (const place of [folder, join(folder, "new")]) {
    await expect(open(place, options()).set("имя", "x")).rejects.toMatchObject({ code: "no-passphrase" });
  }
  await expect(open(folder, options()).get("имя")).rejects.toMatchObject({ code: "no-passphrase" });
  expect(readFileSync(path)).toEqual(before);
});

test("a wrong passphrase is told as such, is asked for again, and is not in the error", async () => {
  const { folder, path } = usualFile();
  const before = readFileSync(path);
  const typed = ["wrong-4711", "wrong-4711", "right"];
  const vault = open(folder, { askPassphrase: async () => typed.shift() });
  for (const step of [() => vault.get("имя"), () => vault.set("имя", "new-4711")]) {
    const error: unknown = await step().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(CredentialError);
    expect(error).toMatchObject({ code: "wrong-passphrase", path, message: expect.stringContaining(path) });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("4711");
  }
  expect(readFileSync(path)).toEqual(before);
  expect(await vault.get("имя")).toBe("secret");
});

test("signing out needs no passphrase", async () => {
  const { folder, vault } = await newFile();
  expect(await open(folder, { env: {} }).delete("имя")).toBe(true);
  expect([await vault.get("имя"), await vault.get("другое")]).toEqual([undefined, "second"]);
});

test("a passphrase is the same however its letters are composed", async () => {
  const folder = temporaryFolder();
  await open(folder, password("йод".normalize("NFD"))).set("имя", "secret");
  expect(await open(folder, password("йод".normalize("NFC"))).get("имя")).toBe("secret");
});

test("scrypt where Node has no Argon2; such a file opens everywhere, one of Argon2 says what is missing", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "secrets.json");
  const options: VaultOptions = { folder, platform: "linux", ...password("right") };
  const without = () => openFileVault("encrypted-file", path, passphraseSource(options, path, undefined));
  await without().set("имя", "secret");
  expect(readSecrets(path).header.key).toMatchObject({ kdf: "scrypt", cost: 131072, blockSize: 8, parallelism: 1 });
  expect([await without().get("имя"), await open(folder).get("имя")]).toEqual(["secret", "secret"]);
  const { folder: other } = await newFile({ имя: "secret" });
  const ofArgon2 = passphraseSource({ ...options, folder: other }, join(other, "secrets.json"), undefined);
  await expect(openFileVault("encrypted-file", join(other, "secrets.json"), ofArgon2).get("имя")).rejects.toMatchObject(
    {
      code: "vault-unavailable",
    },
  );
});

const weak: readonly [string, (key: Record<string, unknown>) => void][] = [
  ["less memory", (key) => (key["memory"] = 1024)],
  ["fewer passes", (key) => (key["passes"] = 1)],
  ["a short salt", (key) => (key["salt"] = "AAAA")],
  ["all memory of the world", (key) => (key["memory"] = 2 ** 40)],
  ["too many passes", (key) => (key["passes"] = 1e9)],
  ["512 MiB", (key) => (key["memory"] = 512 * 1024)],
  ["11 passes", (key) => (key["passes"] = 11)],
  ["a scrypt of 512 MiB", (key) => Object.assign(key, { kdf: "scrypt", cost: 2 ** 19, blockSize: 8, parallelism: 1 })],
  ["a scrypt of many rounds", (key) => Object.assign(key, { kdf: "scrypt", cost: 2 ** 18, blockSize: 8 })],
  ["a cheap scrypt", (key) => Object.assign(key, { kdf: "scrypt", cost: 1024, blockSize: 8 })],
  ["a scrypt that is no power of two", (key) => Object.assign(key, { kdf: "scrypt", cost: 131073, blockSize: 8 })],
  ["the key of a machine", (key) => Object.assign(key, { kdf: "machine-hkdf", part: "AAAA" })],
];
test.each(weak)("a header that asks for %s is refused before anybody types a passphrase", async (_, change) => {
  const { folder, path } = usualFile();
  rewrite(path, ({ header }) => change(header.key));
  const before = readFileSync(path);
  const vault = open(folder, { askPassphrase: nobody });
  await expect(vault.get("имя")).rejects.toMatchObject({ code: "bad-vault-file", path });
  await expect(vault.set("имя", "x")).rejects.toMatchObject({ code: "bad-vault-file" });
  expect(readFileSync(path)).toEqual(before);
});

const tampered: readonly [string, string, (file: AnySecretsFile) => void][] = [
  ["swapped", "bad-vault-file", ({ entries: [a, b] }) => ([a!.name, b!.name] = [b!.name, a!.name])],
  ["renamed", "bad-vault-file", ({ entries: [a, b] }) => ([a!.name, b!.name] = ["третье", "имя"])],
  ["copied", "bad-vault-file", ({ entries: [a, b] }) => Object.assign(a!, { nonce: b!.nonce, data: b!.data })],
  ["doubled", "bad-vault-file", ({ entries }) => entries.push({ ...entries[1]!, name: "имя" })],
  ["cut", "bad-vault-file", ({ entries: [a] }) => (a!.data = a!.data.slice(0, 8))],
  ["emptied", "bad-vault-file", ({ entries: [a] }) => (a!.data = "")],
  ["under a strengthened header", "wrong-passphrase", ({ header }) => (header.key["passes"] = 4)],
  ["under a header with another field", "wrong-passphrase", ({ header }) => (header["cipher"] = "none")],
  ["with another check", "wrong-passphrase", ({ check }) => (check["data"] = Buffer.alloc(16).toString("base64"))],
  ["of another format", "bad-vault-file", ({ header }) => (header.format = "other")],
  ["without entries", "bad-vault-file", (file) => delete (file as Partial<AnySecretsFile>).entries],
];
test.each(tampered)("an entry that somebody has %s is never a secret", async (_, code, change) => {
  const { folder, path } = usualFile();
  rewrite(path, change);
  const before = readFileSync(path);
  await expect(open(folder).get("имя")).rejects.toMatchObject({ code, path });
  expect(readFileSync(path)).toEqual(before);
});

test("an entry of another file with the same passphrase is never a secret", async () => {
  const [one, other] = [await newFile(), await newFile({ имя: "other", другое: "other" })];
  rewrite(one.path, (file) => (file.entries = readSecrets(other.path).entries));
  await expect(open(one.folder).get("имя")).rejects.toMatchObject({ code: "bad-vault-file" });
});

test("a newer major version is refused and not touched", async () => {
  const { folder, path } = usualFile();
  writeFileSync(path, JSON.stringify({ header: { format: "b24kit-secrets", version: "2.0" }, other: [1] }));
  const before = readFileSync(path);
  const vault = open(folder);
  for (const step of [() => vault.get("имя"), () => vault.set("имя", "x"), () => vault.delete("имя")]) {
    await expect(step()).rejects.toMatchObject({ code: "newer-vault-file", path });
  }
  expect(readFileSync(path)).toEqual(before);
});

test("fields of a newer minor version are kept", async () => {
  const { folder, path } = usualFile();
  rewrite(path, (file) => {
    file["note"] = { made: "later" };
    file.entries.forEach((entry) => (entry["since"] = 2027));
  });
  const vault = open(folder);
  await vault.set("имя", "new");
  await vault.delete("другое");
  expect(readSecrets(path)).toMatchObject({ note: { made: "later" }, entries: [{ name: "имя", since: 2027 }] });
});

test("what a newer minor version does in its own way is told as newer", async () => {
  const { folder, path } = usualFile();
  rewrite(path, ({ header }) => Object.assign(header, { version: "1.1", key: { kdf: "later" } }));
  await expect(open(folder).get("имя")).rejects.toMatchObject({ code: "newer-vault-file" });
});

test("a file that was made anew with another passphrase: who has the old one open is asked again", async () => {
  const { folder, path, vault: others } = await newFile();
  rmSync(path);
  await open(folder, password("новая")).set("имя", "other");
  await expect(others.get("имя")).rejects.toMatchObject({ code: "wrong-passphrase" });
  await expect(others.set("имя", "x")).rejects.toMatchObject({ code: "wrong-passphrase" });
  expect(await open(folder, password("новая")).get("имя")).toBe("other");
});

test("somebody else makes the file while the passphrase is typed: both secrets are kept", async () => {
  const folder = temporaryFolder();
  const asked: boolean[] = [];
  const askPassphrase: VaultOptions["askPassphrase"] = async ({ isNew }) => {
    asked.push(isNew);
    if (isNew) await open(folder).set("другое", "second");
    return "right";
  };
  const vault = open(folder, { askPassphrase });
  await vault.set("имя", "secret");
  expect(asked).toEqual([true, false]);
  for (const reader of [vault, open(folder)]) {
    expect([await reader.get("имя"), await reader.get("другое")]).toEqual(["secret", "second"]);
  }
});

test("a file that was moved away is made anew", async () => {
  const { folder, path, vault } = await newFile({ имя: "secret" });
  rmSync(path);
  expect(await vault.get("имя")).toBeUndefined();
  await vault.set("другое", "second");
  expect(await open(folder).get("другое")).toBe("second");
});

test("an entry opens under its own header only, even with the same key", () => {
  const key = Buffer.alloc(32, 1);
  const header = newHeader("encrypted-file");
  const entry = sealingKey(header, key, "path").seal("имя", "secret");
  expect(sealingKey(header, key, "path").open(entry)).toBe("secret");
  expect(() => sealingKey({ ...header, version: "1.1" }, key, "path").open(entry)).toThrow(CredentialError);
});

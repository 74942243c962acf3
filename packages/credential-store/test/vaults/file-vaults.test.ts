import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openVault } from "../../src/vaults/open-vault.ts";
import type { Vault, VaultOptions } from "../../src/vaults/vault.ts";
import { fileStatus } from "../../src/status/file-status.ts";
import { runChild, startChild } from "../child.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const env = { BITRIX24_KEYRING_PASSWORD: "парóль" };
const kinds = [
  { kind: "encrypted-file", name: "secrets.json" },
  { kind: "machine-file", name: "secrets-machine.json" },
  { kind: "plain-file", name: "secrets-plain.json" },
] as const;

describe.each(kinds)("$kind", ({ kind, name: fileName }) => {
  function open(folder: string, more: Partial<VaultOptions> = {}): Vault {
    return openVault(kind, { folder, env, platform: "linux", readMachineId: async () => "0".repeat(32), ...more });
  }

  test("keeps, gives back, replaces and deletes, for everybody who opens it", async () => {
    const folder = join(temporaryFolder(), "new", "config");
    const vault = open(folder);
    expect(await vault.get("основной")).toBeUndefined();
    expect(await vault.delete("основной")).toBe(false);
    expect(existsSync(folder)).toBe(false);
    await vault.set("основной", "один");
    await vault.set("основной", "два");
    await open(folder).set("другой", "x".repeat(8192));
    expect(await vault.get("другой")).toBe("x".repeat(8192));
    expect(await open(folder).get("основной")).toBe("два");
    expect(await vault.delete("основной")).toBe(true);
    expect(await vault.delete("основной")).toBe(false);
    expect(await open(folder).get("основной")).toBeUndefined();
    expect(readdirSync(folder).toSorted()).toEqual([fileName, `${fileName}.lock`]);
    expect(await fileStatus(folder, "linux")).toEqual([
      { path: folder, mode: 0o700, problems: [] },
      { path: join(folder, fileName), mode: 0o600, problems: [] },
    ]);
  });

  test("a secret in clear text is in the file only where that was chosen", async () => {
    const folder = temporaryFolder();
    await open(folder).set("основной", "marker-4711");
    const text = readFileSync(join(folder, fileName), "utf8");
    expect(text.includes("marker-4711")).toBe(kind === "plain-file");
    expect(text).not.toContain(env.BITRIX24_KEYRING_PASSWORD);
    expect(text).not.toContain("0".repeat(32));
  });

  test("behaves as a map, whatever the names, values and the order of operations", async () => {
    const folder = temporaryFolder();
    const vaults = [open(folder), open(folder)] as const;
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }).filter((value) => !value.includes("\0"));
    const name = fc.oneof(fc.constantFrom("__proto__", "constructor", "a", "A", "a ", "а", "1"), text);
    const step = fc.record({ vault: fc.constantFrom(...vaults), name, secret: fc.option(text) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const model = new Map<string, string>();
        for (const { vault, name, secret } of steps) {
          const isThere = secret === null ? await vault.delete(name) : undefined;
          expect(isThere).toBe(secret === null ? model.delete(name) : undefined);
          if (secret === null) continue;
          await vault.set(name, secret);
          model.set(name, secret);
        }
        for (const { name } of steps) expect(await vaults[0].get(name)).toBe(model.get(name));
        for (const name of model.keys()) await vaults[1].delete(name);
      }),
      { numRuns: 20, seed: 4711 },
    );
  });

  test.each([
    ["empty", ""],
    ["with a zero", "a\0b"],
    ["with half a character", "a\uD83D"],
    ["too long", "ы".repeat(4097)],
  ])("what is %s is refused before anything is written", async (_, text) => {
    const folder = temporaryFolder();
    await expect(open(folder).set(text, "x")).rejects.toMatchObject({ code: "bad-name" });
    await expect(open(folder).get(text)).rejects.toMatchObject({ code: "bad-name" });
    await expect(open(folder).delete(text)).rejects.toMatchObject({ code: "bad-name" });
    await expect(open(folder).set("a", text)).rejects.toMatchObject({ code: "bad-secret" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("three processes save at once into a file that is not there yet: nothing is lost", async () => {
    const folder = temporaryFolder();
    const children = ["a", "b"].map((prefix) => runChild("set-many", [kind, folder, prefix, "15"], { env }));
    const mine = openVault(kind, { folder, env, platform: process.platform });
    await Promise.all(Array.from({ length: 15 }, (_, index) => mine.set(`c${index}`, `secret of c${index}`)));
    expect(await Promise.all(children)).toEqual(["done", "done"]);
    for (const name of ["a", "b", "c"].flatMap((prefix) => Array.from({ length: 15 }, (_, n) => `${prefix}${n}`))) {
      expect(await mine.get(name)).toBe(`secret of ${name}`);
    }
  });

  test("kill -9 in the middle of writes leaves the old or the new secret, and the next writer tidies up", async () => {
    const folder = temporaryFolder();
    const mine = openVault(kind, { folder, env, platform: process.platform });
    for (let round = 0; round < 3; round += 1) {
      const child = startChild("set-forever", [kind, folder], { env });
      await new Promise((resolve) => child.process.stdout?.once("data", resolve));
      await new Promise((resolve) => setTimeout(resolve, 20 + round * 29));
      child.process.kill("SIGKILL");
      await child.end;
      expect(["a".repeat(8000), "b".repeat(8000)]).toContain(await mine.get("имя"));
    }
    writeFileSync(join(folder, `.${fileName}.killed.tmp`), "a secret");
    await mine.set("другое", "x");
    expect(readdirSync(folder).toSorted()).toEqual([fileName, `${fileName}.lock`]);
  });

  test("what a killed writer left goes also when there is nothing to change, or no file at all", async () => {
    const folder = temporaryFolder();
    const left = join(folder, `.${fileName}.killed.tmp`);
    writeFileSync(left, "a secret");
    expect(await open(folder).delete("имя")).toBe(false);
    expect(existsSync(left)).toBe(false);
    await open(folder).set("имя", "secret");
    writeFileSync(left, "a secret");
    expect(await open(folder).delete("другое")).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual([fileName, `${fileName}.lock`]);
  });

  const proposed = (code: string): string => (kind === "plain-file" ? "not proposed" : code);

  test("no room: says so and keeps the old file", async () => {
    const folder = temporaryFolder();
    await openVault(kind, { folder, env, platform: process.platform }).set("имя", "old");
    const before = readFileSync(join(folder, fileName));
    const said = await runChild("set-once", [kind, folder, "8000"], { env, fileLimit: 4 });
    expect(said).toBe(`disk-full, ${proposed("usable")}`);
    expect(readFileSync(join(folder, fileName))).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual([fileName, `${fileName}.lock`]);
  });

  test("a folder or file of somebody else: says so and keeps the file", async () => {
    const folder = temporaryFolder();
    const closed = join(folder, "closed");
    await openVault(kind, { folder: closed, env, platform: process.platform }).set("имя", "old");
    const before = readFileSync(join(closed, fileName));
    chmodSync(folder, 0o755);
    chmodSync(closed, 0o555);
    // Root may read and write anywhere, so the child gives its rights away. For others the file stays theirs to read.
    const setIn = (place: string): Promise<string> => runChild("set-once", [kind, place, "9", "nobody"], { env });
    const isRoot = process.getuid?.() === 0;
    const unreadable = isRoot ? await setIn(closed) : "vault-failed";
    expect(unreadable).toBe(isRoot ? `vault-failed, ${proposed("unreadable")}` : "vault-failed");
    chmodSync(join(closed, fileName), 0o644);
    // The lock file is somebody else's, too.
    expect(await setIn(closed)).toBe(`${isRoot ? "read-only" : "no-permission"}, ${proposed("no-permission")}`);
    expect(await setIn(join(closed, "sub", "folder"))).toBe(`no-permission, ${proposed("no-permission")}`);
    expect(readFileSync(join(closed, fileName))).toEqual(before);
  });

  test("a file that others may read is used, and closed when it is written", async () => {
    const folder = temporaryFolder();
    const file = join(folder, fileName);
    await open(folder).set("имя", "secret");
    chmodSync(file, 0o644);
    expect(await fileStatus(folder, "linux")).toContainEqual({
      path: file,
      mode: 0o644,
      problems: [expect.objectContaining({ code: "open-to-others" })],
    });
    expect(await open(folder).get("имя")).toBe("secret");
    await open(folder).set("имя", "other");
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("a folder in the place of the file, a file in the place of the folder", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, fileName));
    const other = join(folder, "other");
    writeFileSync(other, "not a folder");
    for (const place of [folder, other]) {
      await expect(open(place).get("имя")).rejects.toMatchObject({ code: "vault-failed", hint: expect.any(String) });
      await expect(open(place).set("имя", "x")).rejects.toMatchObject({ hint: expect.any(String) });
    }
    expect(readFileSync(other, "utf8")).toBe("not a folder");
  });
});

test("the file of one kind is not taken for another", async () => {
  const folder = temporaryFolder();
  const open = (kind: (typeof kinds)[number]["kind"]) => openVault(kind, { folder, env, platform: "linux" });
  await open("plain-file").set("имя", "secret");
  writeFileSync(join(folder, "secrets.json"), readFileSync(join(folder, "secrets-plain.json")));
  await expect(open("encrypted-file").get("имя")).rejects.toMatchObject({ code: "bad-vault-file" });
});

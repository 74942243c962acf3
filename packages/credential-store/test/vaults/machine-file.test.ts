import { join } from "node:path";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { outputOf } from "../../src/vaults/file/output-of.ts";
import { readMachineId } from "../../src/vaults/file/read-machine-id.ts";
import { openVault } from "../../src/vaults/open-vault.ts";
import { probeVaults } from "../../src/vaults/probe-vaults.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function open(folder: string, id: string | undefined) {
  return openVault("machine-file", { folder, env: {}, platform: "linux", readMachineId: async () => id });
}

test("opens on this computer only, and says so", async () => {
  const folder = temporaryFolder();
  await open(folder, "one").set("имя", "secret");
  const before = readFileSync(join(folder, "secrets-machine.json"));
  expect(await open(folder, "one").get("имя")).toBe("secret");
  for (const step of [() => open(folder, "two").get("имя"), () => open(folder, "two").set("имя", "x")]) {
    await expect(step()).rejects.toMatchObject({ code: "wrong-machine", path: join(folder, "secrets-machine.json") });
  }
  expect(readFileSync(join(folder, "secrets-machine.json"))).toEqual(before);
});

test("a computer without an id cannot have one", async () => {
  const folder = temporaryFolder();
  await expect(open(folder, undefined).set("имя", "x")).rejects.toMatchObject({ code: "vault-unavailable" });
  const probes = await probeVaults({ folder, env: {}, platform: "linux", readMachineId: async () => undefined });
  expect(probes.map(({ kind, reason }) => [kind, reason?.code])).toEqual([
    ["keychain", "no-bus"],
    ["encrypted-file", "no-passphrase"],
    ["machine-file", "no-machine-id"],
  ]);
});

test("the id is that of the system, or none", async () => {
  const linux = await readMachineId({ env: {}, platform: "linux" });
  expect(linux === undefined || /^[\da-f]{32}$/.test(linux)).toBe(true);
  // The programs of the other systems are not here.
  expect(await readMachineId({ env: {}, platform: "win32" })).toBeUndefined();
});

test("a program that is asked for the id gets no secret of the environment", async () => {
  const env = { HOME: "/home/anna", BITRIX24_WEBHOOK_URL: "marker-4711", BITRIX24_KEYRING_PASSWORD: "marker-4711" };
  const printed = await outputOf(process.execPath, ["-p", "JSON.stringify(process.env)"], env);
  expect(JSON.parse(printed)).toMatchObject({ HOME: "/home/anna" });
  expect(printed).not.toContain("4711");
  expect(await outputOf("/no/such/program", [], env)).toBe("");
});

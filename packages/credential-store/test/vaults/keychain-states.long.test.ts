import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openVault } from "../../src/vaults/open-vault.ts";
import { probeVaults } from "../../src/vaults/probe-vaults.ts";
import type { Vault } from "../../src/vaults/vault.ts";
import { mixedUp, tryAgain } from "./mixed-up.ts";
import { keychainProcess, keychainProcesses } from "./keychain-processes.ts";
import { type Env, type Session, startSession, whyNoSecretService } from "./secret-service.ts";
import { startChild } from "../child.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function keychain(env: Env): Vault {
  return openVault("keychain", { folder: "/nowhere", env, platform: "linux" });
}

/** What the probe says about the keychain, and that it says it in time. */
async function probe(env: Env): Promise<string> {
  const start = performance.now();
  const [first] = await probeVaults({ folder: temporaryFolder(), env, platform: "linux" });
  expect(performance.now() - start).toBeLessThan(3000);
  expect(first?.kind).toBe("keychain");
  expect(first?.isUsable).toBe(first?.reason === undefined);
  return first?.reason?.code ?? "usable";
}

/** Every step says the same, in time; nothing of the secret is in the error. */
async function expectRefusal(env: Env, code: string): Promise<void> {
  const vault = keychain(env);
  const steps = [() => vault.get("имя"), () => vault.set("имя", "marker-4711"), () => vault.delete("имя")];
  await Promise.all(
    steps.map(async (step) => {
      const start = performance.now();
      const error: unknown = await step().catch((cause: unknown) => cause);
      expect(performance.now() - start).toBeLessThan(3000);
      expect(error).toMatchObject({ name: "CredentialError", code, hint: expect.stringMatching(/\.$/) });
      expect(inspect(error, { depth: 9 })).not.toContain("marker-4711");
    }),
  );
}

/** A socket that accepts and never answers. */
async function silentBus(): Promise<Env> {
  const socket = join(temporaryFolder(), "bus");
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  onTestFinished(() => void server.close());
  return { DBUS_SESSION_BUS_ADDRESS: `unix:path=${socket}` };
}

describe.skipIf(whyNoSecretService !== undefined)(`a real Secret Service ${whyNoSecretService ?? ""}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
    await session.startKeyring("парóль");
  });
  afterAll(() => session[Symbol.asyncDispose]());

  test("is usable, keeps, gives back, replaces and deletes", async () => {
    expect(await probe(session.env)).toBe("usable");
    const vault = keychain(session.env);
    expect(await vault.get("основной")).toBeUndefined();
    await vault.set("основной", "https://p.bitrix24.ru/rest/1/один/");
    await vault.set("основной", "https://p.bitrix24.ru/rest/1/два/");
    expect(await vault.get("основной")).toBe("https://p.bitrix24.ru/rest/1/два/");
    expect(await vault.delete("основной")).toBe(true);
    expect(await vault.delete("основной")).toBe(false);
    expect(await vault.get("основной")).toBeUndefined();
  });

  // More names: keychain.long.test.ts.
  test("names of any kind stay apart, secrets of 8 KiB come back whole", tryAgain, async () => {
    const vault = keychain(session.env);
    expect(await mixedUp(vault, ["Ё ж", "ё ж", "a\nb"])).toEqual([]);
    await vault.set("a", "x".repeat(8192));
    expect(await vault.get("a")).toBe("x".repeat(8192));
    await expect(vault.set("a", "x".repeat(8193))).rejects.toMatchObject({ code: "bad-secret" });
  });

  test("a locked keyring is told as locked, not as one without the secret", async () => {
    await using own = await startSession();
    await own.startKeyring("password");
    await keychain(own.env).set("имя", "secret");
    await own.stopKeyring();
    await own.startKeyring();
    expect(await probe(own.env)).toBe("locked");
    await expectRefusal(own.env, "vault-locked");
    await own.stopKeyring();
    await own.startKeyring("password");
    expect(await keychain(own.env).get("имя")).toBe("secret");
  });

  test("a keyring that asks for its password in a window is told as waiting", async () => {
    await using own = await startSession({ prompter: "/bin/sleep 9" });
    await own.startKeyring("password");
    await own.stopKeyring();
    await own.startKeyring();
    expect(await probe(own.env)).toBe("waiting");
  });

  test("a keyring program without a keyring", async () => {
    await using own = await startSession();
    await own.startKeyring();
    expect(await probe(own.env)).toBe("no-collection");
    await expectRefusal(own.env, "vault-unavailable");
  });

  test("a bus without a keyring program", async () => {
    await using own = await startSession();
    expect(await probe(own.env)).toBe("no-service");
    await expectRefusal(own.env, "vault-unavailable");
  });

  test("the bus is found in XDG_RUNTIME_DIR too, and by an escaped address", async () => {
    const { XDG_RUNTIME_DIR, DBUS_SESSION_BUS_ADDRESS = "" } = session.env;
    expect(await probe({ XDG_RUNTIME_DIR })).toBe("usable");
    const escaped = DBUS_SESSION_BUS_ADDRESS.replaceAll("b24kit", "%62%32%34kit");
    expect(await probe({ DBUS_SESSION_BUS_ADDRESS: `${escaped},guid=00;unix:path=/nowhere` })).toBe("usable");
  });

  test("a damaged library", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "libsecret-1.so.0"), "not a library");
    expect(await probe({ ...session.env, LD_LIBRARY_PATH: folder })).toBe("no-library");
  });
});

// Elsewhere the process of the keychain would talk to the keychain of whoever runs the tests.
describe.skipIf(process.platform !== "linux")("no Secret Service", () => {
  test.each<[string, Env]>([
    ["nothing set", {}],
    ["a socket that is not there", { DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere/bus" }],
    ["an abstract socket that is not there", { DBUS_SESSION_BUS_ADDRESS: "unix:abstract=/nowhere/b24kit" }],
    ["a bus that would have to be started", { DBUS_SESSION_BUS_ADDRESS: "autolaunch:", DISPLAY: ":0" }],
    ["a folder without a bus", { XDG_RUNTIME_DIR: "/nowhere" }],
    ["a relative folder", { XDG_RUNTIME_DIR: "." }],
  ])("no bus: %s", async (_, env) => {
    expect(await probe(env)).toBe("no-bus");
    await expectRefusal(env, "vault-unavailable");
  });

  test("a bus file that nobody listens to", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "bus"), "");
    expect(await probe({ XDG_RUNTIME_DIR: folder })).toBe("no-bus");
  });

  test("a silent bus is told in time, and no process is left", async () => {
    const env = await silentBus();
    expect(await probe(env)).toBe("silent");
    await expectRefusal(env, "vault-timeout");
    expect(keychainProcesses(process.pid).filter(({ command }) => command !== "")).toEqual([]);
  });

  test("a secret is in no argument and no environment of the process that stores it", async () => {
    const marker = "marker-8f3a";
    const bus = await silentBus();
    const secrets = {
      BITRIX24_KEYRING_PASSWORD: marker,
      BITRIX24_WEBHOOK_URL: marker,
      NODE_OPTIONS: `--title=${marker}`,
    };
    const vault = keychain({ ...bus, ...secrets, HOME: "/home/anna", LANG: "ru_RU.UTF-8" });
    const end = vault.set(`name-${marker}`, marker).catch(() => "refused");
    const seen = await keychainProcess(process.pid);
    expect(seen.command).toMatch(/keychain-child\.ts\0$/);
    expect(`${seen.command}${seen.environment}`).not.toContain(marker);
    const names = seen.environment.split("\0").map((line) => line.split("=")[0]);
    expect(new Set(names)).toEqual(new Set(["DBUS_SESSION_BUS_ADDRESS", "HOME", ""]));
    expect(await end).toBe("refused");
  });

  test("when the caller is killed, its process of the keychain ends too", async () => {
    const caller = startChild("ask-keychain", ["имя"], { env: await silentBus() });
    const seen = await keychainProcess(caller.process.pid ?? 0);
    caller.process.kill("SIGKILL");
    const start = performance.now();
    while (existsSync(`/proc/${seen.pid}`) && keychainProcesses().some(({ pid }) => pid === seen.pid)) {
      expect(performance.now() - start).toBeLessThan(6000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
});

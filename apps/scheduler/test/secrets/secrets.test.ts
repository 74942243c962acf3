import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { inspect } from "node:util";
import { Secret } from "@b24kit/credential-store";
import { secretReader } from "@b24kit/delivery";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { askPassphrase } from "../../src/secrets/ask-passphrase.ts";
import { listSecrets } from "../../src/secrets/list-secrets.ts";
import { openSecrets } from "../../src/secrets/open-secrets.ts";
import { removeSecret } from "../../src/secrets/remove-secret.ts";
import { setSecret } from "../../src/secrets/set-secret.ts";

const token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const passphrase = { BITRIX24_KEYRING_PASSWORD: "верная фраза" };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "b24kit-secrets-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** The surroundings of one command. */
function surroundings({ env = {}, isTTY = false }: { readonly env?: object; readonly isTTY?: boolean } = {}) {
  const controller = new AbortController();
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const io = {
    env: { B24KIT_HOME: folder, ...env },
    stdin,
    stderr,
    signal: controller.signal,
    clock: () => Date.parse("2026-03-02T09:00:00Z"),
  };
  const store = openSecrets(io, "en", { asks: true });
  return { io, stdin, stderr, store, controller, asker: { io, language: "en" } as const };
}

/** What would be shown to the person so far. */
const shown = async (stderr: PassThrough) => {
  stderr.end();
  return text(stderr);
};

describe("set", () => {
  test("reads a pipe, without the end of its line, and every process with the passphrase can use it", async () => {
    const { stdin, store, asker } = surroundings({ env: passphrase });
    stdin.end(`${token}\r\n`);
    const { secret } = await setSecret("telegram-token", { store, asker, vault: "encrypted-file" });
    expect(secret).toEqual({
      name: "telegram-token",
      stored: { vault: "encrypted-file", since: "2026-03-02T09:00:00.000Z" },
    });
    const daemon = surroundings({ env: passphrase });
    expect(await secretReader(daemon.store.targetSecrets)("telegram-token")).toBe(token);
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )) {
      expect(readFileSync(join(file.parentPath, file.name), "latin1")).not.toContain("AAHdq");
    }
  });

  test("asks on a terminal, and shows nothing of what is typed", async () => {
    const { stdin, stderr, store, asker } = surroundings({ isTTY: true });
    const setting = setSecret("smtp", { store, asker, vault: "plain-file" });
    stdin.write("пароль!\r");
    await setting;
    expect((await store.targetSecrets.get("smtp")).reveal()).toBe("пароль!");
    expect(await shown(stderr)).toBe('The secret "smtp" (typing is not shown): \n');
  });

  test.each([
    ["Ctrl+C", "abc\u0003"],
    ["Ctrl+D", "\u0004"],
  ])("%s stores nothing", async (_, keys) => {
    const { stdin, store, asker } = surroundings({ isTTY: true });
    const setting = setSecret("smtp", { store, asker, vault: "plain-file" });
    stdin.write(keys);
    await expect(setting).rejects.toMatchObject({ problem: { code: "cancelled", exitCode: 2 } });
    expect(await store.targetSecrets.list()).toEqual([]);
  });

  test("a signal ends the question", async () => {
    const { store, asker, controller } = surroundings({ isTTY: true });
    const setting = setSecret("smtp", { store, asker, vault: "plain-file" });
    controller.abort();
    await expect(setting).rejects.toMatchObject({ problem: { code: "cancelled" } });
  });

  test.each([
    ["nothing", "\n"],
    ["two lines", `${token}\nsecond\n`],
    ["more than fits", "x".repeat(9000)],
    ["no text", Buffer.from([0xff, 0xfe, 0xfd])],
  ])("%s on stdin is refused, and not repeated", async (_, given) => {
    const { stdin, store, asker } = surroundings();
    stdin.end(given);
    const error: unknown = await setSecret("smtp", { store, asker, vault: "plain-file" }).catch(
      (cause: unknown) => cause,
    );
    expect(error).toMatchObject({ problem: { code: "bad-secret", exitCode: 64 } });
    expect(inspect(error, { depth: null })).not.toMatch(/AAHdq|xxxx/);
  });

  test("a bad name is told before anything is asked, and is not repeated: it may be the secret", async () => {
    const { stderr, store, asker } = surroundings({ isTTY: true });
    const error: unknown = await setSecret(token, { store, asker, vault: undefined }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: "bad-name" });
    expect(inspect(error)).not.toContain("AAHdq");
    expect(await shown(stderr)).toBe("");
  });
});

test("list: names, places and times; the environment counts first; remove says what still counts", async () => {
  const { store } = surroundings({ env: { B24KIT_SECRET_SMTP: "from the environment" } });
  await store.targetSecrets.set("smtp", new Secret("stored"), { vault: "plain-file" });
  await store.targetSecrets.set("hook", new Secret("stored"), { vault: "plain-file" });
  const since = "2026-03-02T09:00:00.000Z";
  expect(await listSecrets(store, "ru")).toEqual([
    { name: "hook", place: "файл без шифрования", since, variable: null },
    { name: "smtp", place: "переменная B24KIT_SECRET_SMTP", since, variable: "B24KIT_SECRET_SMTP" },
  ]);
  expect(await removeSecret("hook", store)).toEqual({ variable: undefined });
  expect(await removeSecret("smtp", store)).toEqual({ variable: "B24KIT_SECRET_SMTP" });
  expect(await secretReader(store.targetSecrets)("smtp")).toBe("from the environment");
  await expect(removeSecret("hook", store)).rejects.toMatchObject({ code: "no-secret" });
});

describe("the reader of channels", () => {
  test("names a secret that is not there and the command that stores it", async () => {
    await expect(secretReader(surroundings().store.targetSecrets)("telegram-token")).rejects.toMatchObject({
      name: "DeliveryError",
      code: "misconfigured",
      text: { ru: "секрет «telegram-token» не сохранён", en: 'the secret "telegram-token" is not stored' },
      action: { en: "store it: b24-scheduler secret set telegram-token" },
    });
  });

  test("without the passphrase says where to give it, and never asks: a daemon has nobody", async () => {
    const { store } = surroundings({ env: passphrase });
    await store.targetSecrets.set("smtp", new Secret(token), { vault: "encrypted-file" });
    const { io } = surroundings({ isTTY: true });
    const daemon = openSecrets(io, "en", { asks: false });
    const error: unknown = await secretReader(daemon.targetSecrets)("smtp").catch((cause: unknown) => cause);
    expect(error).toMatchObject({
      code: "misconfigured",
      action: { en: expect.stringContaining("BITRIX24_KEYRING_PASSWORD_FD") as string },
    });
    expect(inspect(error, { depth: null })).not.toContain("AAHdq");
  });
});

const isRight = async (answer: string): Promise<boolean> => answer === "верная фраза";

/** Types each line when it is asked for, as a person does. */
async function typePassphrase(lines: readonly string[], isNew: boolean) {
  const { stdin, asker, stderr } = surroundings({ isTTY: true });
  let words = "";
  stderr.on("data", (chunk: Buffer) => (words += chunk.toString("utf8")));
  const asking = askPassphrase(asker, { isNew, ...(isNew ? {} : { fits: isRight }) });
  for (const [index, line] of lines.entries()) {
    await expect.poll(() => words.match(/: $|: \n/g)?.length).toBe(index + 1);
    stdin.write(`${line}\r`);
  }
  return { answer: await asking, words };
}

describe("a passphrase", () => {
  test("that is known is asked again while it does not fit, three times at most", async () => {
    expect(await typePassphrase(["нет", "верная фраза"], false)).toMatchObject({ answer: "верная фраза" });
    expect(await typePassphrase(["1", "2", "3"], false)).toMatchObject({ answer: "3" });
  });

  test("that is new is long enough and typed twice", async () => {
    const lines = ["short", "long enough", "long enougj", "long enough", "long enough"];
    const { answer, words } = await typePassphrase(lines, true);
    expect(answer).toBe("long enough");
    expect(words).toMatch(/at least 8 characters.*not the same passphrase/s);
    expect(words).not.toContain("enough");
  });
});

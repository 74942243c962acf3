import { expect, test } from "vitest";
import { createFeedToken } from "../../../src/events/online/feed-token.ts";
import { aReceiver, dealChanged, token } from "./a-receiver.ts";

const install = (access: string, given = "a-new-application-token") =>
  dealChanged(0, {
    event: "ONAPPINSTALL",
    "data[FIELDS][ID]": "",
    "data[VERSION]": "1",
    "auth[access_token]": access,
    "auth[application_token]": given,
  });

const isInstallation = async (access: string): Promise<boolean> => access === "of-an-administrator";

test("an installation that proves to be one teaches the token, and events come", async () => {
  const stored: { token: string | undefined } = { token: undefined };
  await using at = await aReceiver({ stored, isInstallation });
  const own = { "auth[application_token]": "a-new-application-token" };
  expect(await at.post(dealChanged(15, own))).toBe(403);
  expect(await at.post(install("of-somebody"))).toBe(403);
  expect(await at.post(install(""))).toBe(403);
  expect(await at.post(install("of-an-administrator", ""))).toBe(403);
  expect(stored.token).toBeUndefined();
  expect(await at.post(install("of-an-administrator"))).toBe(200);
  expect(stored.token).toBe("a-new-application-token");
  expect(await at.post(dealChanged(15, own))).toBe(200);
  expect((await at.waiting()).map(({ code }) => code)).toEqual(["ONAPPINSTALL", "ONCRMDEALUPDATE"]);
  expect(JSON.stringify(at.events)).not.toMatch(/administrator|new-application/);
});

test("only an installation is asked about, and without a profile none is", async () => {
  let asked = 0;
  const counting = async (): Promise<boolean> => {
    asked += 1;
    return true;
  };
  await using at = await aReceiver({ stored: { token: undefined }, isInstallation: counting });
  expect(await at.post({ ...install("of-an-administrator"), event: "ONCRMDEALADD" })).toBe(403);
  expect(asked).toBe(0);
  await using without = await aReceiver({ stored: { token: undefined } });
  expect(await without.post(install("of-an-administrator"))).toBe(403);
});

test("a portal that cannot be asked teaches nothing", async () => {
  const stored: { token: string | undefined } = { token };
  await using at = await aReceiver({ stored, isInstallation: async () => Promise.reject(new Error("away")) });
  expect(await at.post(install("of-an-administrator"))).toBe(503);
  expect(at.events.map(({ type }) => type)).toEqual(["trouble"]);
  expect(stored.token).toBe(token);
  expect(await at.post(dealChanged(15))).toBe(200);
});

test("after the removal of the application its token does not count any more, and nobody else can remove it", async () => {
  const stored: { token: string | undefined } = { token };
  await using at = await aReceiver({ stored, isInstallation });
  const removal = dealChanged(0, { event: "ONAPPUNINSTALL", "data[FIELDS][ID]": "", "data[CLEAN]": "0" });
  expect(await at.post({ ...removal, "auth[application_token]": "wrong" })).toBe(403);
  expect(await at.post(dealChanged(15))).toBe(200);
  expect(await at.post(removal)).toBe(200);
  expect(stored.token).toBeUndefined();
  expect(await at.post(dealChanged(15))).toBe(403);
  expect(await at.post(install("of-an-administrator"))).toBe(200);
  expect(await at.post(dealChanged(15, { "auth[application_token]": "a-new-application-token" }))).toBe(200);
});

test("wrong tokens do not make it look into the place of secrets each time; a token that was set meanwhile is found", async () => {
  let [now, reads, set] = [0, 0, undefined as string | undefined];
  const place = {
    read: async () => {
      reads += 1;
      return set;
    },
    write: async () => undefined,
    remove: async () => undefined,
  };
  const known = createFeedToken(place, () => now);
  for (let count = 0; count < 100; count += 1) expect(await known.isRight("forged")).toBe(false);
  expect(reads).toBe(1);
  set = token;
  now += 15_000;
  expect(await known.isRight("forged")).toBe(false);
  expect(await known.isRight(token)).toBe(true);
  expect(reads).toBe(2);
  expect(await known.isRight("")).toBe(false);
});

test("a place of secrets that is locked does not make true events look forged", async () => {
  let [now, isLocked] = [0, true];
  const read = async (): Promise<string> => (isLocked ? Promise.reject(new Error("locked")) : token);
  const known = createFeedToken({ read, write: async () => undefined, remove: async () => undefined }, () => now);
  await expect(known.isRight(token)).rejects.toThrow("locked");
  isLocked = false;
  await expect(known.isRight(token)).rejects.toThrow("locked");
  now += 1000;
  expect(await known.isRight(token)).toBe(true);
  isLocked = true;
  now += 60_000;
  expect(await known.isRight("forged")).toBe(false);
  expect(await known.isRight(token)).toBe(true);
});

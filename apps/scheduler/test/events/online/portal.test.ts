import { Application, type Client, createClient, type Tokens } from "@b24kit/client";
import { startEmulator } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../../../scripts/testing/shared-world.ts";
import type { Feed } from "../../../src/config/events/feed.ts";
import { isFromInstallation } from "../../../src/events/online/is-from-installation.ts";
import { onlineFeeds, type OnlineFeedParts } from "../../../src/events/online/online-feeds.ts";
import { systemClock } from "../../../src/runs/system-clock.ts";
import { aReceiver, dealChanged, token } from "./a-receiver.ts";

const world = () => sharedWorld({ seed: "en", now: "2026-03-02T09:00:00Z", deals: 60, fixedClock: true });

async function aPortal(options: Partial<Parameters<typeof startEmulator>[0]> = {}) {
  const emulator = await startEmulator({ world: world(), oauth: {}, ...options });
  onTestFinished(async () => emulator.close());
  const { oauth, events } = emulator;
  if (oauth === undefined || events === undefined) throw new Error("The emulator has no application.");
  return { url: emulator.url, oauth, events };
}

/** The client of a profile that is signed in as the director, or as somebody else. */
function clientOf({ url, oauth }: Pick<Awaited<ReturnType<typeof aPortal>>, "url" | "oauth">, userId?: number): Client {
  const { accessToken, refreshToken, memberId } = oauth.issue(userId === undefined ? {} : { userId });
  const clientEndpoint = `${url}/rest/`;
  const tokens: Tokens = { accessToken, refreshToken, memberId, clientEndpoint, issuedAt: 0, scopes: [] };
  const source = { current: async () => tokens, refresh: async () => Promise.reject(new Error("not here")) };
  return createClient({ credential: new Application(tokens, source), limits: "self-hosted" });
}

test("what an outbound webhook sends is stored, late and out of order as it comes, and forged requests between are not", async () => {
  await using at = await aReceiver();
  const portal = await aPortal({ events: { delivery: { delay: [0, 50], reorder: 0.3 } } });
  portal.events.addWebhook({ handler: at.address, codes: ["ONCRMDEALUPDATE", "ONCRMDEALDELETE"], token });
  const ids = world().deals.map(({ ID }) => Number(ID));
  for (const id of ids) portal.events.change({ entity: "deal", action: "update", id });
  portal.events.change({ entity: "deal", action: "delete", id: ids[0]! });
  for (let count = 0; count < 20; count += 1)
    expect(await at.post(dealChanged(999, { "auth[application_token]": `forged ${count}` }))).toBe(403);
  await portal.events.idle();
  expect(portal.events.deliveries().every(({ status }) => status === 200)).toBe(true);
  const waiting = await at.waiting();
  expect(ids.length).toBeGreaterThan(50);
  expect(new Set(waiting.map(({ object }) => object))).toEqual(new Set(ids.map((id) => `deal:${id}`)));
  expect(await at.queue.length("deals")).toBe(ids.length + 1);
});

test("an application that is installed teaches its token, its events come, and its removal ends them", async () => {
  const stored: { token: string | undefined } = { token: undefined };
  const portal = await aPortal();
  await using profile = clientOf(portal);
  const isInstallation = async (access: string): Promise<boolean> =>
    isFromInstallation(access, profile, AbortSignal.timeout(10_000));
  await using at = await aReceiver({ stored, isInstallation });
  expect((await portal.events.install({ callback: at.address })).status).toBe(200);
  expect(stored.token).toBe(portal.events.applicationToken());
  for (const event of ["ONCRMDEALUPDATE", "ONAPPUNINSTALL"])
    await profile.call("event.bind", { event, handler: at.address });
  portal.events.change({ entity: "deal", action: "update", id: Number(world().deals[0]?.ID) });
  await portal.events.idle();
  expect(portal.events.deliveries().map(({ status }) => status)).toEqual([200]);
  portal.oauth.remove();
  await portal.events.idle();
  expect((await at.waiting()).map(({ code }) => code)).toEqual(["ONAPPINSTALL", "ONCRMDEALUPDATE", "ONAPPUNINSTALL"]);
  expect(stored.token).toBeUndefined();
  expect(await at.post(dealChanged(15, { "auth[application_token]": portal.events.applicationToken() }))).toBe(403);
});

test("an installation is believed only of an administrator, of this portal, for this application", async () => {
  const portal = await aPortal({
    oauth: { applications: [{}, { clientId: "local.of.somebody.else", clientSecret: "s" }] },
  });
  const other = await aPortal();
  await using profile = clientOf(portal);
  const asked = async (access: string): Promise<boolean> =>
    isFromInstallation(access, profile, AbortSignal.timeout(10_000));
  const issue = (userId?: number): string => portal.oauth.issue(userId === undefined ? {} : { userId }).accessToken;
  expect(await asked(issue())).toBe(true);
  const [administrator = 0] = world().portal.administrators;
  const somebody = world().users.find(({ ID }) => !world().portal.administrators.includes(Number(ID)));
  expect(await asked(issue(administrator))).toBe(true);
  expect(await asked(issue(Number(somebody?.ID)))).toBe(false);
  expect(await asked(other.oauth.issue().accessToken)).toBe(false);
  expect(await asked("nonsense")).toBe(false);
  portal.oauth.pass(4000);
  const fresh = issue();
  await using later = clientOf(portal);
  expect(await isFromInstallation(fresh, later, AbortSignal.timeout(10_000))).toBe(true);
});

test("forged installations right before it do not keep the true one from being believed", async () => {
  const portal = await aPortal();
  await using profile = clientOf(portal);
  const parts = {
    portals: { use: async (_name: unknown, work: (opened: unknown) => Promise<unknown>) => work({ client: profile }) },
    clock: systemClock,
    signal: AbortSignal.timeout(20_000),
  } as unknown as OnlineFeedParts;
  const feed = { name: "deals", from: "online", profile: "app", token: "deals-token" };
  const [online] = onlineFeeds([feed as unknown as Feed], parts);
  const access = ["forged", "another", portal.oauth.issue().accessToken];
  const believed = access.map(async (token) => online?.isInstallation?.(token));
  expect(await Promise.all(believed)).toEqual([false, false, true]);
});

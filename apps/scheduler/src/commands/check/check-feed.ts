import { PortalError } from "@b24kit/client";
import type { Feed } from "../../config/events/feed.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { askUnboundCodes } from "../../events/bindings/ask-unbound-codes.ts";
import { openEventHandler } from "../../events/handlers/open-event-handler.ts";
import { portalQueue } from "../../events/offline/portal-queue.ts";
import { scopeOf } from "../../events/objects/scope-of.ts";
import type { Portals } from "../../portals/open-portals.ts";
import { type TargetParts, missingSecrets, secretNames } from "./check-target.ts";
import { type Finding, findingOf, named, warning } from "./finding.ts";
import { missingScopes } from "./missing-scopes.ts";

type FeedParts = Pick<TargetParts, "secret" | "env" | "now" | "toldSecrets"> & { readonly portals: Portals };

/** Looks at a feed: its secrets are there, its target can be used, the portal is bound and keeps what it is asked to. Only reads. */
export async function checkFeed(feed: Feed, parts: FeedParts): Promise<readonly Finding[]> {
  const about = named.feed(feed.name);
  const token = feed.token === undefined ? undefined : { secret: feed.token };
  return [
    ...(await missingSecrets(about, [token, feed.to], parts)),
    ...(await unusableTarget(feed, parts)),
    ...(await portalFindings(feed, parts.portals)),
  ];
}

/** Opening finds what is described wrongly; a secret that is missing was told before. */
async function unusableTarget({ name, to, timeout }: Feed, parts: FeedParts): Promise<readonly Finding[]> {
  if (secretNames(to).some((secret) => parts.toldSecrets.has(secret))) return [];
  try {
    const handler = await openEventHandler(to, { ...parts, feed: name, timeout });
    await handler.close();
    return [];
  } catch (error) {
    return [findingOf(named.feed(name), error)];
  }
}

async function portalFindings(feed: Feed, portals: Portals): Promise<readonly Finding[]> {
  const { profile, from, reads } = feed;
  try {
    const findings = from === "offline" ? await offlineFindings(feed, portals) : [];
    return reads ? [...findings, ...(await scopeFindings(feed, portals))] : findings;
  } catch (error) {
    const isWebhook = error instanceof PortalError && error.portalCode === "WRONG_AUTH_TYPE";
    return [isWebhook ? noApplication(feed) : findingOf(named.profile(profile), error)];
  }
}

/** Also asked where the feed does not say which events come: whether the key works at all. */
async function scopeFindings(feed: Feed, portals: Portals): Promise<readonly Finding[]> {
  const granted = await portals.use(feed.profile, async ({ client }) => client.call("scope", {}, { retries: 0 }));
  const needed = feed.codes.flatMap((code) => scopeOf(code) ?? []);
  const missing = missingScopes(needed, granted);
  return missing.length === 0 ? [] : [lacksScopes(feed, missing.join(", "))];
}

async function offlineFindings(feed: Feed, portals: Portals): Promise<readonly Finding[]> {
  const { profile, connector } = feed;
  const missing = await askUnboundCodes(feed, portals);
  const keeps = await portalQueue({ portals, profile, connector, loses: false }).canKeep(AbortSignal.timeout(patience));
  return [...(missing === undefined ? [] : [notBound(feed, missing)]), ...(keeps ? [] : [keepsNothing(feed)])];
}

/** Milliseconds. */
const patience = 60_000;

function noApplication({ name }: Feed): Finding {
  const text = {
    ru: "очередь событий есть только у приложения, профиль же хранит вебхук → b24 auth login --oauth, затем profile ленты",
    en: "only an application has a queue of events, the profile is a webhook → b24 auth login --oauth, then profile of the feed",
  };
  return { level: "error", about: named.feed(name), text, exitCode: exitCodes.access };
}

function lacksScopes({ name }: Feed, list: string): Finding {
  const text = {
    ru: `профилю не хватает прав: ${list}; объекты событий не прочитать, придут с state: denied → дайте права вебхуку или приложению на портале, или read: false`,
    en: `the profile lacks rights: ${list}; objects of events cannot be read and come with state: denied → give them to the webhook or the application on the portal, or read: false`,
  };
  return { level: "error", about: named.feed(name), text, exitCode: exitCodes.access };
}

function notBound({ name }: Feed, missing: readonly string[]): Finding {
  const list = missing.length === 0 ? "" : `: ${missing.join(", ")}`;
  return warning(named.feed(name), {
    ru: `портал не подписан на события этой ленты${list} → b24-scheduler events bind ${name}`,
    en: `the portal is not bound to events of this feed${list} → b24-scheduler events bind ${name}`,
  });
}

function keepsNothing({ name }: Feed): Finding {
  return warning(named.feed(name), {
    ru: "тариф портала не хранит события до подтверждения (rest_offline_extended): запустится только с --may-lose, и с потерянным ответом пропадут события",
    en: "the portal's plan keeps no events until they are confirmed (rest_offline_extended): it starts only with --may-lose, and a lost answer loses events",
  });
}

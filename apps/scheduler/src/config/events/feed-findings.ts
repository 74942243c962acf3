import type { Finding, Path } from "../config-problem.ts";
import type { WrittenFeed } from "./feed-schema.ts";
import type { Feed } from "./feed.ts";

/** Keys of the other kind of feed, and keys that this kind cannot do without. */
export function sourceFindings({ from, token, connector, address }: WrittenFeed, path: Path): readonly Finding[] {
  if (from === "online") {
    const strange = connector === undefined ? [] : [foreign([...path, "connector"], "offline")];
    return token === undefined ? [...strange, noToken(path)] : strange;
  }
  return [
    ...(token === undefined ? [] : [foreign([...path, "token"], "online")]),
    ...(address === undefined ? [] : [foreign([...path, "address"], "online")]),
  ];
}

function foreign(path: Path, from: Feed["from"]): Finding {
  return {
    path,
    isAboutKey: true,
    message: { ru: `этот ключ бывает только при from: ${from}`, en: `only from: ${from} has this key` },
  };
}

function noToken(path: Path): Finding {
  const ru = "не хватает ключа token: без application_token чужой запрос не отличить от запроса портала";
  const en = "the key token is missing: without application_token a forged request looks like the portal's";
  return { path, isAboutKey: true, message: { ru, en } };
}

/** Offline feeds that would take each other's events: one queue has one reader. */
export function rivalFindings(feeds: readonly Feed[]): readonly Finding[] {
  const offline = feeds.filter(({ from }) => from === "offline");
  return offline.flatMap((feed, index) => {
    const first = offline.slice(0, index).find((other) => queueOf(other) === queueOf(feed));
    return first === undefined ? [] : [rival(feed, first)];
  });
}

function queueOf({ profile, connector }: Feed): string {
  return JSON.stringify([profile, connector]);
}

function rival({ name }: Feed, { name: first }: Feed): Finding {
  return {
    path: ["events", name],
    isAboutKey: true,
    message: {
      ru: `лента ${first} читает ту же очередь (профиль и connector те же) и забирала бы её события`,
      en: `the feed ${first} reads the same queue (same profile and connector) and would take its events`,
    },
  };
}

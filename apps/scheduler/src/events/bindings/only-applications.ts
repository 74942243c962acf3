import { PortalError } from "@b24kit/client";
import type { Feed } from "../../config/events/feed.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { type ProblemWords, SchedulerError } from "../../errors/problem.ts";
import type { Text } from "../../words.ts";

/** Whether the portal tells only applications what was asked: a webhook has neither bindings nor a queue. */
export function isForApplications(error: unknown): boolean {
  return error instanceof PortalError && error.portalCode === "WRONG_AUTH_TYPE";
}

/** Where an online feed whose profile is a webhook gets its events. */
export const boundInForm: Text = { ru: "в форме вебхука на портале", en: "in the webhook's form on the portal" };

/** The profile of a feed is a webhook, and what was asked for takes an application. */
export function onlyApplications({ name, from }: Feed): SchedulerError {
  const words = { offline: noQueue, online: noBindings }[from](name);
  return new SchedulerError({ code: "access-denied", exitCode: exitCodes.access, words });
}

function noQueue(name: string): ProblemWords {
  return {
    what: {
      ru: `лента ${name}: очередь событий есть только у приложения`,
      en: `feed ${name}: only an application has a queue of events`,
    },
    why: { ru: "профиль ленты хранит вебхук", en: "the profile of the feed is a webhook" },
    next: {
      ru: "войдите приложением: b24 auth login --oauth, затем profile ленты",
      en: "sign in as an application: b24 auth login --oauth, then profile of the feed",
    },
  };
}

function noBindings(name: string): ProblemWords {
  return {
    what: {
      ru: `лента ${name}: подписать так можно только приложение`,
      en: `feed ${name}: only an application can be bound so`,
    },
    why: {
      ru: "профиль ленты хранит вебхук, а исходящему вебхуку события назначают в его форме на портале",
      en: "the profile of the feed is a webhook, and an outbound webhook gets its events in its form on the portal",
    },
    next: {
      ru: "отметьте события в форме исходящего вебхука; для приложения — b24 auth login --oauth, затем profile ленты",
      en: "choose the events in the form of the outbound webhook; for an application: b24 auth login --oauth, then profile of the feed",
    },
  };
}

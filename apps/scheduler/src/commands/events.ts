import { Argument, Command } from "commander";
import type { Define, Run } from "../grammar.ts";
import type { Language } from "../words.ts";
import { commandOf } from "./command-of.ts";
import { defineEventsDead } from "./events-dead.ts";
import type { EventsOptions } from "./events/run-events.ts";

const words = {
  ru: {
    events: "события портала: принять, обработать, подтвердить",
    run: "работать: принимать события лент и отдавать их обработчикам",
    feeds: "имена лент; без них — все",
    feed: "имя ленты из раздела events",
    http: "где принимать то, что присылает портал: 127.0.0.1:8026",
    mayLose: "читать и тогда, когда тариф не хранит события до подтверждения: потерянный ответ — потерянные события",
  },
  en: {
    events: "events of a portal: take, handle, confirm",
    run: "work: take the events of feeds and give them to their handlers",
    feeds: "names of feeds; all of them without it",
    feed: "name of a feed in the section events",
    http: "where to take what the portal sends: 127.0.0.1:8026",
    mayLose: "read also where the plan keeps no events until they are confirmed: a lost answer loses events",
  },
} as const;

/** `b24-scheduler events`: feeds of the schedule file. */
export const defineEvents: Define = (language, run) => {
  const events = new Command("events").summary(words[language].events).description(words[language].events);
  for (const define of [work, list, status, bind, unbind, defineEventsDead]) events.addCommand(define(language, run));
  return events;
};

function work(language: Language, run: Run): Command {
  const text = words[language];
  return commandOf("run", { ru: words.ru.run, en: words.en.run }, language)
    .addArgument(new Argument("[feeds...]", text.feeds))
    .option("--http <host:port>", text.http)
    .option("--may-lose", text.mayLose)
    .action(async (names: readonly string[], options: EventsOptions) =>
      run(async (context) => (await import("./events/run-events.ts")).runEvents(context, names, options)),
    );
}

function list(language: Language, run: Run): Command {
  const summary = {
    ru: "ленты, и на что портал подписан для них",
    en: "the feeds, and what the portal is bound to for them",
  };
  return commandOf("list", summary, language).action(async () =>
    run(async (context) => (await import("./events/list-feeds.ts")).listFeeds(context)),
  );
}

function status(language: Language, run: Run): Command {
  const summary = {
    ru: "сколько событий ждёт, сколько не обработано",
    en: "how many events wait, and how many are dead",
  };
  return commandOf("status", summary, language).action(async () =>
    run(async (context) => (await import("./events/feed-status.ts")).feedStatus(context)),
  );
}

function bind(language: Language, run: Run): Command {
  const summary = {
    ru: "подписать портал на события ленты",
    en: "have the portal collect or send the events of a feed",
  };
  return commandOf("bind", summary, language)
    .addArgument(new Argument("<feed>", words[language].feed))
    .action(async (name: string) =>
      run(async (context) => (await import("./events/bind-feed.ts")).bindFeed(context, name)),
    );
}

function unbind(language: Language, run: Run): Command {
  const summary = { ru: "отписать портал от событий ленты", en: "have the portal collect or send them no more" };
  return commandOf("unbind", summary, language)
    .addArgument(new Argument("<feed>", words[language].feed))
    .action(async (name: string) =>
      run(async (context) => (await import("./events/bind-feed.ts")).unbindFeed(context, name)),
    );
}

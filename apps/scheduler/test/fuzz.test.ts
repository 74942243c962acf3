import { DeliveryError } from "@b24kit/delivery";
import { expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
import { hostAndPort } from "../src/commands/host-and-port.ts";
import { parseDuration } from "../src/config/duration.ts";
import { printProblems } from "../src/config/print-problems.ts";
import { parseConfig } from "../src/config/read-config.ts";
import { SchedulerError } from "../src/errors/problem.ts";
import { eventPath } from "../src/events/handlers/ndjson/event-path.ts";
import { objectFromKey, objectKey } from "../src/events/objects/object-key.ts";
import { objectOf } from "../src/events/objects/object-of.ts";
import { createBodyScanner } from "../src/events/online/body-scanner.ts";
import { isWantedField } from "../src/events/online/form-fields.ts";
import { readSentEvent } from "../src/events/online/sent-event.ts";
import { cronProblem } from "../src/slots/cron-pattern.ts";
import { nearestDays } from "../src/slots/when-words.ts";
import { parseWhen } from "../src/slots/when.ts";
import { findStore, hasPassword } from "../src/store/store-address.ts";
import { hasSession } from "../src/watch/web/session.ts";

/** Reads a request of a portal as the receiver does. */
function readForm(text: string): unknown {
  const scanner = createBodyScanner(isWantedField);
  const isShort = scanner.take(Buffer.from(text));
  const { code, data } = readSentEvent(scanner.end(), 0);
  return [isShort, objectOf(code, data)];
}

/** Reads a text as a key and, where it is one, the key of what it names: the same text but for zeros in front. */
function readKey(text: string): unknown {
  const object = objectFromKey(text);
  if (object === null) return null;
  expect(objectFromKey(objectKey(object))).toEqual(object);
  return object;
}

/** Reads a text as a schedule file, and tells what is wrong with it. */
function readSchedule(text: string) {
  const { problems, source, config } = parseConfig("schedule.yaml", text);
  for (const language of ["ru", "en"] as const) printProblems(problems, source, language);
  return config;
}

const sections = {
  jobs: (text: string) => readSchedule(`version: 1\ntargets: { box: { kind: stdout } }\njobs:\n${text}`)?.jobs,
  feeds: (text: string) => readSchedule(`version: 1\nevents:\n${text}`)?.feeds,
};

const parsers: Readonly<Record<string, Parser>> = {
  "when a job is due": {
    read: (text) => [parseWhen(text), nearestDays(text)],
    samples: [
      "workdays 08:30",
      "по будням в 8:30",
      "0 30 8 * * 1-5",
      "every monday 9:00",
      "last workday of month 18:00",
    ],
  },
  "a pattern of cron": { read: cronProblem, samples: ["30 8 * * 1-5", "*/5 * * * * *", "0 9 L * *", "0 9 * * MON#1"] },
  "a length of time": { read: parseDuration, samples: ["30s", "15m", "2h", "7d"] },
  "the address of the status page": {
    read: hostAndPort,
    samples: ["127.0.0.1:8025", "[::1]:8025", "localhost:0"],
    mayThrow: (error) => error instanceof SchedulerError,
  },
  "the form of an event": {
    read: readForm,
    samples: [
      "event=ONCRMDEALUPDATE&event_handler_id=1&data%5BFIELDS%5D%5BID%5D=15&ts=1772434800&auth%5Bapplication_token%5D=abc",
      "event=ONCRMDYNAMICITEMADD_174&data[FIELDS][ID]=3&data[FIELDS][ENTITY_TYPE_ID]=174",
      "event=ONTASKUPDATE&data[FIELDS_BEFORE]=undefined&data[FIELDS_AFTER][ID]=7&auth[access_token]=abc",
    ],
  },
  "the code of an event": {
    read: (text) => [objectOf(text, { FIELDS: { ID: "15", TASK_ID: 7 } }), objectOf("ONCRMDEALADD", text)],
    samples: ["ONCRMDEALADD", "ONCRMDYNAMICITEMADD_174", "CATALOG.PRODUCT.ON.ADD", "OnTaskCommentAdd"],
  },
  "an object of the queue": { read: readKey, samples: ["deal:15", "item:174:15", "task-comment:7:15"] },
  "the address of a store": {
    read: (text) => [
      hasPassword(text),
      findStore(text, { PGPASSWORD: text.toWellFormed() }),
      findStore(undefined, { B24KIT_STORE: text }),
      findStore(`postgres://reports@db.example.com/${text}`, {}),
    ],
    samples: [
      "file",
      "postgres://reports:key@db.example.com:5432/b24?sslmode=verify-full",
      "postgresql://reports@[::1]/b24",
      "postgres:///b24?host=/var/run/postgresql",
    ],
    mayThrow: (error) => error instanceof SchedulerError,
  },
  "feeds of the schedule file": {
    read: sections.feeds,
    samples: [
      "  deals: { from: online, token: { secret: deals-token }, to: { kind: command, run: [take] } }\n",
      '  changes:\n    from: offline\n    codes: [ONCRMDEALADD]\n    connector: b24kit\n    timeout: 30s\n    to: { kind: ndjson, path: "~/{feed}.ndjson" }\n',
      "  rows:\n    from: offline\n    to: { kind: postgres, url: { secret: events-db }, table: crm.event }\n",
    ],
  },
  "jobs of the schedule file": {
    read: sections.jobs,
    samples: [
      "  briefing:\n    report: briefing\n    when: workdays 09:00\n    to: box\n",
      "  leads: { report: leads, when: every monday 9:00, send: only-new, catch-up: 2h, to: [box] }\n",
    ],
  },
  "the path of a file of events": {
    read: (text) => eventPath(text, { feed: "deals", env: { HOME: "/home/user" } })({ at: "2026-03-02T09:00:00Z" }),
    samples: ["~/b24-events/{date}-{feed}.ndjson", "/var/events/{feed}"],
    mayThrow: (error) => error instanceof DeliveryError,
  },
  cookies: {
    read: (text) => hasSession(text, "token", 0),
    samples: ["b24_session=1.abc; other=2", "b24kit=1772434800.0123abcd"],
  },
};

test.each(Object.entries(parsers))(
  "%s: whatever the text is, it is read or refused in words of our own",
  async (_name, parser) => {
    expect(await faultsOf(parser)).toEqual([]);
  },
);

import { afterAll, expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
import { FaultSpecError } from "../src/server/faults/fault-spec-error.ts";
import { parseFaults } from "../src/server/faults/parse-faults.ts";
import { loadWorld, startEmulator, WorldError } from "../src/index.ts";
import { smallWorld } from "./small-world.ts";

const portal = await startEmulator({ world: smallWorld() });
afterAll(async () => portal.close());

/** Sends bytes as a browser, a program and a form would; whatever they are, the portal answers, and with JSON. */
async function sent(body: string): Promise<void> {
  for (const type of ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
    const answer = await fetch(`${portal.webhook}crm.deal.list`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    await answer.json();
    if (answer.status >= 500) throw new Error(`${answer.status} for ${type}`);
  }
}

/** Reads a text as a whole file of data, as its portal, as one of its collections and as a field of a row. */
function loaded(text: string): void {
  let value: unknown = text;
  try {
    value = JSON.parse(text);
  } catch {
    // The text itself, then.
  }
  const files = [
    value,
    { portal: value },
    { portal: { now: value } },
    { deals: value },
    { deals: [{ STAGE_ID: value }] },
  ];
  for (const file of files) {
    try {
      loadWorld(file, "world.json");
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
    }
  }
}

const parsers: Readonly<Record<string, Parser>> = {
  "faults on purpose": {
    read: parseFaults,
    samples: ["add:drop-answer@1,any:slow=5s", "batch:502@3", "crm.*:error=QUERY_LIMIT_EXCEEDED:503"],
    mayThrow: (error) => error instanceof FaultSpecError,
  },
  "a file of data": {
    read: loaded,
    samples: [
      '{"portal":{"now":"2026-11-21T08:00:00+03:00","region":"ru"},"users":[{"NAME":"Anna"}],"deals":[{"TITLE":"A"}]}',
    ],
  },
  "the body of a request": {
    read: sent,
    samples: [
      '{"filter":{">ID":1},"select":["ID"]}',
      "filter[>ID]=1&select[]=ID&order[ID]=ASC",
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--',
    ],
  },
};

test.each(Object.entries(parsers))(
  "%s: whatever the text is, it is read or refused in words of our own",
  async (_name, parser) => {
    expect(await faultsOf(parser)).toEqual([]);
  },
);

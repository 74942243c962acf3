import { appendFileSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { commandsBelow } from "../../../../scripts/trouble/commands-below.ts";
import { complaints } from "../../../../scripts/trouble/complaints.ts";
import { runInTrouble, type Subject } from "../../../../scripts/trouble/run-in-trouble.ts";
import { unexplained } from "../../../../scripts/trouble/tried.ts";
import { createTroubles } from "../../../../scripts/trouble/troubles.ts";
import { troublesOf } from "../../../../scripts/trouble/troubles-of.ts";
import { grammarOfScheduler } from "../../../../scripts/reference/whole-grammar.ts";
import { type SignedIn, signedIn } from "../home.ts";
import { runHere } from "../run-here.ts";
import { commands } from "./commands.ts";

const feeds = `
events:
  changes: { from: offline, codes: [ONCRMDEALADD], connector: b24kit, to: &box { kind: ndjson, path: "~/{feed}.ndjson" } }
  calls: { from: online, token: { secret: calls-token }, to: *box }
`;

let home: SignedIn;
let subject: Subject;
beforeAll(async () => {
  home = await signedIn();
  await runHere(home, ["init"]);
  appendFileSync(home.file, feeds);
  const { B24KIT_HOME: _, HOME: __, ...env } = home.env;
  subject = { main: inject("bundle"), home: home.folder, env };
});
afterAll(async () => home[Symbol.asyncDispose]());

test("every command of the grammar stands in the table", () => {
  expect(Object.keys(commands).toSorted()).toEqual(commandsBelow(grammarOfScheduler("en")).toSorted());
});

test("no command ends with an error of its own that nobody has explained", () => {
  expect(unexplained(commands)).toEqual([]);
});

const runs = Object.entries(commands).flatMap(([name, tried], at) =>
  troublesOf(at).map((trouble) => ({ name, tried, trouble })),
);

test.concurrent.for(runs)("b24-scheduler $name with $trouble.name", async ({ name, tried, trouble }, { skip }) => {
  skip(trouble.whyNot !== undefined, trouble.whyNot);
  const args = [...name.split(" "), ...tried.args];
  expect(complaints(tried, trouble, await runInTrouble(subject, trouble, args))).toEqual([]);
});

const [full] = createTroubles();

test.skipIf(full?.whyNot !== undefined).each(["--version", "--help"])("%s with a full output", async (option) => {
  const ended = full && (await runInTrouble(subject, full, [option]));
  expect(ended).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/ENOSPC/) as string });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandsBelow } from "../../../../scripts/trouble/commands-below.ts";
import { complaints } from "../../../../scripts/trouble/complaints.ts";
import { runInTrouble, type Subject } from "../../../../scripts/trouble/run-in-trouble.ts";
import { unexplained } from "../../../../scripts/trouble/tried.ts";
import { createTroubles } from "../../../../scripts/trouble/troubles.ts";
import { troublesOf } from "../../../../scripts/trouble/troubles-of.ts";
import { buildProgram } from "../../src/program.ts";
import { b24Process, main } from "../b24.ts";
import { deletion, planIn, type SignedIn, signedIn } from "../signed-in.ts";
import { commands, names } from "./commands.ts";

let home: SignedIn;
let subject: Subject;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  home = await signedIn();
  const folder = home.env["B24KIT_HOME"] ?? "";
  // A process leaves its files as every later one finds them; this one would keep them open.
  const plan = planIn((await b24Process(deletion(home), { env: home.env })).stdout);
  ids = { [names.plan]: plan, [names.file]: await newFile(home) };
  writeFileSync(join(folder, names.rows), "title\nPaper\n");
  writeFileSync(join(folder, names.page), "# Deal\n\nText of a page.\n");
  writeFileSync(join(folder, names.webhook), `BITRIX24_WEBHOOK_URL=${home.portal.webhook}\n`);
  const { B24KIT_HOME: _, ...env } = home.env;
  subject = { main, home: folder, env };
});
afterAll(async () => home[Symbol.asyncDispose]());

/** Puts a file on the portal's disk; gives its id. */
async function newFile({ portal }: SignedIn): Promise<string> {
  const content = Buffer.from("Text of a file.").toString("base64");
  const answer = await fetch(`${portal.webhook}disk.folder.uploadfile`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: 1, data: { NAME: "file.txt" }, fileContent: ["file.txt", content] }),
  });
  const { result } = (await answer.json()) as { readonly result: { readonly ID: string | number } };
  return String(result.ID);
}

async function grammar() {
  const options = { language: "en", version: "", output: {}, run: async () => undefined } as const;
  const stubs = await buildProgram({ ...options, argv: [] });
  return buildProgram({ ...options, argv: stubs.commands.map((command) => command.name()) });
}

test("every command of the grammar stands in the table", async () => {
  expect(Object.keys(commands)).toEqual(commandsBelow(await grammar()));
});

test("no command ends with an error of its own that nobody has explained", () => {
  expect(unexplained(commands)).toEqual([]);
});

const runs = Object.entries(commands).flatMap(([name, tried], at) =>
  troublesOf(at).map((trouble) => ({ name, tried, trouble })),
);

test.concurrent.for(runs)("b24 $name with $trouble.name", async ({ name, tried, trouble }, { skip }) => {
  skip(trouble.whyNot !== undefined, trouble.whyNot);
  const args = [...name.split(" "), ...tried.args.map((word) => ids[word] ?? word)];
  expect(complaints(tried, trouble, await runInTrouble(subject, trouble, args))).toEqual([]);
});

const [full] = createTroubles();

test.skipIf(full?.whyNot !== undefined).each(["--version", "--help"])("%s with a full output", async (option) => {
  const ended = full && (await runInTrouble(subject, full, [option]));
  expect(ended).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/ENOSPC/) as string });
});

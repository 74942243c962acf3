import { allChains } from "@b24kit/catalog";
import { expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { planIn, signedIn } from "./signed-in.ts";
import { whyNoTerminal } from "./terminal.ts";

const params = (values: Readonly<Record<string, string | readonly string[]>>): readonly string[] =>
  Object.entries(values).flatMap(([name, texts]) => [texts].flat().flatMap((text) => ["--param", `${name}=${text}`]));

const client = {
  company: "Daisy",
  name: "Irene",
  phone: "+7 900 000-00-01",
  title: "Windows",
  next: "Call",
  when: "2026-03-04T10:00:00+03:00",
};

test("the chains are listed with what they are for", async () => {
  const { code, stdout, stderr } = await b24(["chains", "list"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [heading, ...rows] = stdout.trimEnd().split("\n");
  expect(heading).toBe("id\ttitle\tscopes\tpurpose");
  expect(rows.map((row) => row.split("\t")[0])).toEqual(allChains().map(({ id }) => id));
  const { stdout: json } = await b24(["chains", "list", "--json"]);
  expect(JSON.parse(json)).toContainEqual(expect.objectContaining({ id: "complaint", scopes: ["crm", "im", "task"] }));
});

test.each([
  ["ru", "один план"],
  ["en", "one plan"],
] as const)("the help says how a chain runs (%s)", async (language, sentence) => {
  const { code, stdout, stderr } = await b24(["chains", "run", "--help", "--lang", language]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const word of ["--param <name=value>", "--dry-run", "--confirm-write", sentence]) expect(stdout).toContain(word);
  expect((await b24(["chains", "--help", "--lang", language])).stdout).toContain("b24 chains run task-with-checklist");
});

test.each(["ru", "en"] as const)("a chain shows what it takes and needs (%s)", async (language) => {
  const { code, stdout, stderr } = await b24(["chains", "show", "Feed-Post", "--lang", language]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  await expect(stdout).toMatchFileSnapshot(`golden/chain-${language}.txt`);
});

test("a chain is data on request", async () => {
  const { stdout } = await b24(["chains", "show", "deal-payment", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ parameters: [{ name: "deal", label: "deal" }, {}, {}, {}, {}] });
  const chain = JSON.parse(stdout) as { steps: { params: object }[]; sources: string[] };
  expect(chain).toMatchObject({ id: "deal-payment", scopes: ["crm"], packs: ["commerce"] });
  expect(chain.steps.at(-1)?.params).toMatchObject({
    paymentId: "$result[payment]",
    rowId: "$result[row][productRow][id]",
  });
  expect(chain.sources).toHaveLength(3);
});

test.each([
  ["an unknown chain", ["company-with-dael"], /no such chain[^]*did you mean: company-with-deal/],
  ["an unknown parameter", ["complaint", "--param", "contcat=3"], /no parameter contcat[^]*did you mean: contact/],
  ["a parameter without a value", ["complaint", "--param", "contact"], /cannot read "contact"[^]*--param contact=1/],
  [
    "missing parameters",
    ["lead-to-deal", ...params({ lead: "1", title: "x" })],
    /missing parameters: name, next, when[^]*--param name=Irene/,
  ],
  [
    "an id that is none",
    ["deal-follow-up", ...params({ deal: "first", comment: "a", next: "b", when: client.when })],
    /deal: "first"[^]*--param deal=1/,
  ],
  [
    "a time without its offset",
    ["deal-follow-up", ...params({ deal: "1", comment: "a", next: "b", when: "2026-03-04T10:00" })],
    /its offset/,
  ],
  [
    "an audience that there is not",
    ["feed-post", ...params({ title: "a", text: "b", audience: "everybody" })],
    /audience: "everybody"[^]*UA, SG5, U5 or DR5/,
  ],
  [
    "a value given twice",
    ["deal-follow-up", ...params({ deal: ["1", "2"], comment: "a", next: "b", when: client.when })],
    /deal is given twice/,
  ],
  [
    "an end before the beginning",
    [
      "meeting-with-client",
      ...params({ deal: "1", title: "a", host: "1", guests: "1", from: client.when, to: client.when }),
    ],
    /end must come after/,
  ],
  [
    "too many values",
    ["task-with-subtasks", ...params({ title: "a", responsible: "1", part: Array.from({ length: 50 }, String) })],
    /too many commands: 51/,
  ],
])("%s is an error of usage before anything is sent", async (_name, args, sentence) => {
  const { code, stdout, stderr } = await b24(["chains", "run", ...args]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split("\n")).toHaveLength(3);
});

test("a dry run prints commands that b24 batch takes, and sends nothing", async () => {
  const run = ["chains", "run", "company-with-deal", ...params(client), "--dry-run"];
  const { code, stdout, stderr } = await b24(run, { env: { BITRIX24_WEBHOOK_URL: undefined } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "Nothing was sent.\n" });
  await expect(stdout).toMatchFileSnapshot("golden/chain-dry-run.txt");
  await using home = await signedIn({ access: { confirm: "agent" } });
  const refused = await b24(["batch", "--file", "-", "--confirm-write"], { env: home.env, stdin: stdout });
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("b24 batch --halt") as string });
  for (const language of ["ru", "en"]) {
    const help = await b24(["chains", "run", "--help", "--lang", language]);
    expect(help.stdout).toContain("b24 batch --halt --file");
  }
  const batch = await b24(["batch", "--file", "-", "--halt", "--confirm-write"], { env: home.env, stdin: stdout });
  expect(batch.code).toBe(0);
  expect(home.writes()).toEqual(["crm.item.add", "crm.item.add", "crm.item.add", "crm.activity.todo.add"]);
});

test("a webhook of the environment and a profile that only reads run no chain", async () => {
  await using home = await signedIn({ access: { level: "read-only" } });
  const run = ["chains", "run", "company-with-deal", ...params(client), "--confirm-write"];
  expect(await home.run(...run)).toMatchObject({ code: 2, stdout: "" });
  const { code, stdout } = await b24(run, { env: { BITRIX24_WEBHOOK_URL: home.portal.webhook } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(home.writes()).toEqual([]);
});

test("without a terminal the plan stays open, and is run later", async () => {
  await using home = await signedIn({ access: { confirm: "agent" } });
  const open = await home.run("chains", "run", "company-with-deal", ...params(client));
  expect(open.code).toBe(2);
  expect(open.stdout.replaceAll(/\s+/g, " ")).toMatch(
    /^Company with contact and deal — name of the company: “Daisy”; first name .* Run it\? .* Create: company /,
  );
  expect(home.writes()).toEqual([]);
  expect((await home.run("plan", "apply", planIn(open.stdout))).code).toBe(0);
  expect(home.writes()).toHaveLength(4);
});

test.skipIf(whyNoTerminal !== undefined)("on a terminal a no sends nothing, a yes runs it all", async () => {
  await using home = await signedIn();
  const run = ["chains", "run", "company-with-deal", ...params(client)];
  const refused = home.open(...run);
  await refused.sees("Run it?");
  refused.types("n");
  expect((await refused.end()).code).toBe(2);
  expect(home.writes()).toEqual([]);
  const agreed = home.open(...run);
  await agreed.sees("Run it?");
  agreed.types("y");
  const { code, stdout } = await agreed.end();
  expect(code).toBe(0);
  expect(stdout).toMatch(/done: company \d+ \(company\)/);
  expect(home.writes()).toHaveLength(4);
});

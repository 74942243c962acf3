import { afterAll, beforeAll, expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { signedIn, type SignedIn } from "./signed-in.ts";
import { whyNoTerminal } from "./terminal.ts";

let home: SignedIn;
let host: string;
let colleague: string;
beforeAll(async () => {
  home = await signedIn({ access: { level: "read-only" } });
  ({ host } = new URL(home.portal.url));
  const { users, portal } = home.portal.world;
  colleague = String(users.find(({ ID, ACTIVE }) => ID !== String(portal.currentUser) && ACTIVE)?.["ID"]);
});
afterAll(async () => home[Symbol.asyncDispose]());

const adding = (): readonly string[] => [
  "grant",
  "add",
  "--method",
  "im.message.add",
  "--to",
  colleague,
  "--days",
  "90",
];
const sending = (to: string): readonly string[] => [
  "call",
  "im.message.add",
  "--param",
  `DIALOG_ID=${to}`,
  "--param",
  "MESSAGE=The report",
];

test("without a terminal there is no grant, and nothing is sent", async () => {
  const { code, stdout, stderr } = await home.run(...adding());
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("a person gives it on a terminal");
  expect((await home.run(...sending(colleague))).code).toBe(2);
  expect(await home.run("grant", "list")).toMatchObject({ code: 0, stdout: "", stderr: "there are no grants\n" });
  expect(home.writes()).toEqual([]);
});

test.skipIf(whyNoTerminal !== undefined)(
  "a person gives one by typing the portal's name; it covers its recipients alone",
  async () => {
    const wrong = home.open(...adding());
    await wrong.sees("type the portal's name");
    wrong.types("yes\r");
    expect((await wrong.end()).code).toBe(2);
    expect(JSON.parse((await home.run("grant", "list", "--json")).stdout)).toEqual([]);

    const right = home.open(...adding());
    await right.sees("type the portal's name");
    right.types(`${host}\r`);
    expect((await right.end()).code).toBe(0);
    const [grant] = JSON.parse((await home.run("grant", "list", "--json")).stdout) as { id: string }[];
    expect(grant).toMatchObject({
      method: "im.message.add",
      recipients: [colleague],
      isExpired: false,
      profile: "main",
    });

    expect((await home.run(...sending(colleague))).code).toBe(0);
    expect((await home.run(...sending("1"))).code).toBe(2);
    await home.setAccess({ level: "write" });
    expect((await home.run(...sending(colleague))).code).toBe(0);
    expect(home.writes()).toEqual(["im.message.add", "im.message.add"]);

    await home.setAccess({ level: "read-only" });
    for (const moved of ["2016-01-01T00:00:00Z", "2036-01-01T00:00:00Z"]) {
      const env = { ...home.env, B24KIT_NOW: moved };
      const listed = await b24(["grant", "list", "--json"], { env });
      expect(JSON.parse(listed.stdout)).toMatchObject([{ isExpired: false }]);
      expect((await b24(sending(colleague), { env })).code).toBe(0);
    }

    expect((await home.run("grant", "revoke", grant?.id ?? "")).code).toBe(0);
    expect((await home.run(...sending(colleague))).code).toBe(2);
    expect((await home.run("grant", "revoke", grant?.id ?? "")).code).toBe(1);
    const { stdout } = await home.run("journal", "list");
    expect(stdout).toContain("\tgranted\t");
    expect(stdout).toContain("\trevoked\t");
  },
);

test.each([
  [
    "a method that only a plan may run",
    ["--method", "crm.deal.add", "--to", "5", "--days", "9"],
    /allowed: im\.message\.add, im\.notify/,
  ],
  ["no end", ["--method", "im.message.add", "--to", "5"], /--days/],
  ["no number of days", ["--method", "im.message.add", "--to", "5", "--days", "soon"], /a whole number above zero/],
])("%s is an error of usage", async (_name, args, sentence) => {
  const { code, stderr } = await home.run("grant", "add", ...args);
  expect(code).toBe(64);
  expect(stderr).toMatch(sentence);
});

test.skipIf(whyNoTerminal !== undefined).each([
  ["a recipient that is none", ["--to", "all", "--days", "9"], "1 to 50"],
  ["no recipient", ["--days", "9"], "1 to 50"],
  ["a term beyond a year", ["--to", "5", "--days", "400"], "366"],
])("%s is refused, whatever is typed", async (_name, args, sentence) => {
  const terminal = home.open("grant", "add", "--method", "im.message.add", ...args);
  await terminal.sees("type the portal's name");
  terminal.types(`${host}\r`);
  const { code, stdout } = await terminal.end();
  expect(code).toBe(64);
  expect(stdout).toContain(sentence);
});

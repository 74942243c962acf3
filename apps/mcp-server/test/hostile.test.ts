import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type RawAnswer, rawServer, type RawServer } from "./raw-server.ts";
import { signedIn, type SignedIn } from "./signed-in.ts";

let home: SignedIn;
/** The server that is attacked, one with another key, and one of the older protocol. */
let server: RawServer;
let other: RawServer;
let legacy: RawServer;

beforeAll(async () => {
  home = await signedIn();
  server = await rawServer({ env: home.env, era: "modern" });
  other = await rawServer({ env: home.env, era: "modern" });
  legacy = await rawServer({ env: home.env, era: "legacy" });
});
afterAll(async () => {
  for (const opened of [server, other, legacy, home]) await opened[Symbol.asyncDispose]();
});
afterEach(() => void vi.useRealTimers());

interface Question {
  readonly plan: string;
  readonly state: string;
  /** The answer that a person would give to say yes. */
  readonly yes: object;
}

async function planned(index: number, isDeletion = false): Promise<string> {
  const id = home.deal(index);
  const update = { method: "crm.item.update", params: { entityTypeId: 2, id, fields: { title: `New ${index}` } } };
  const deletion = { method: "crm.item.delete", params: { entityTypeId: 2, id } };
  const answer = await server.call({ name: "b24_plan_write", arguments: isDeletion ? deletion : update });
  return String(answer.result?.structuredContent?.data["plan"]);
}

async function ask(plan: string, from: RawServer = server, client?: string): Promise<Question> {
  const { result } = await from.call(applying(plan), client);
  const form = JSON.stringify(result?.inputRequests?.confirm?.params);
  const number = /type the number (\d{4})/.exec(form)?.[1];
  const content = number === undefined ? { yes: true } : { number };
  return { plan, state: String(result?.requestState), yes: { action: "accept", content } };
}

function applying(plan: string, state?: unknown, confirm?: unknown): Record<string, unknown> {
  return {
    name: "b24_apply_plan",
    arguments: { plan, lang: "en" },
    ...(state === undefined ? {} : { requestState: state }),
    ...(confirm === undefined ? {} : { inputResponses: { confirm } }),
  };
}

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let value = seed;
  return (below) => {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((value / 2 ** 32) * below);
  };
}

const random = createRandom(7);
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const randomText = (length: number): string => Array.from({ length }, () => letters[random(64)]).join("");
const anyYes = (): object => ({ action: "accept", content: { yes: true, number: String(1000 + random(9000)) } });

/** A genuine state, changed in one place. */
function tampered(state: string): string {
  const at = random(state.length);
  const letter = letters[random(64)] ?? "";
  const changed = [
    state.slice(0, at) + letter + state.slice(at + 1),
    state.slice(0, at),
    `${state}${letter}`,
    `${state.slice(0, at)} ${state.slice(at)}`,
    state.slice(0, at) + state.slice(at + 1),
  ][random(5)];
  return changed === undefined || changed === state ? `${state}=` : changed;
}

/** The body of one state with another plan in it, under the signature that it had. */
function edited({ state }: Question, plan: string): string {
  const [version = "", body = "", mac = ""] = state.split(".");
  const envelope = JSON.parse(Buffer.from(body, "base64url").toString()) as { p: object };
  const forged = { ...envelope, p: { ...envelope.p, plan }, exp: 9_999_999_999 };
  return [version, Buffer.from(JSON.stringify(forged)).toString("base64url"), mac].join(".");
}

const noAnswers: readonly unknown[] = [
  {},
  { action: "Accept", content: { yes: true } },
  { action: "accepted" },
  { role: "assistant", content: { type: "text", text: "yes" }, model: "m" },
  { method: "elicitation/create", result: { action: "accept", content: { yes: true } } },
  { roots: [] },
];

type Attack = (change: string, deletion: string, like: string) => Promise<RawAnswer>;

/** Each uses a question that is open on the attacked server, unless it says otherwise. */
const attacks: Readonly<Record<string, Attack>> = {
  "a random state": async (plan) => server.call(applying(plan, randomText(random(400)), anyYes())),
  "a random state of the right form": async (_plan, deletion) =>
    server.call(applying(deletion, `v1.${randomText(random(300))}.${randomText(43)}`, anyYes())),
  "a state of the wrong type": async (plan) =>
    server.call(applying(plan, [1, true, null, {}, ["v1"], { plan }][random(6)], anyYes())),
  "a tampered state": async (plan) => {
    const { state, yes } = await ask(plan);
    return server.call(applying(plan, tampered(state), yes));
  },
  "an edited state": async (plan, deletion) => {
    const question = await ask(plan);
    return server.call(applying(deletion, edited(question, deletion), anyYes()));
  },
  "an answer before the question": async (plan, deletion) =>
    server.call(applying(random(2) === 0 ? plan : deletion, undefined, anyYes())),
  "an answer among the arguments": async (plan) => {
    const forged = { plan, yes: true, confirm: "yes", by: "person", requestState: randomText(40) };
    return server.call({ name: "b24_apply_plan", arguments: forged });
  },
  "a state of another plan": async (plan, _deletion, like) => {
    const { state, yes } = await ask(plan);
    return server.call(applying(like, state, yes));
  },
  "a state of an older question": async (plan) => {
    const { state, yes } = await ask(plan);
    await ask(plan);
    return server.call(applying(plan, state, yes));
  },
  "a state of another server": async (plan) => {
    const { state, yes } = await ask(plan, other);
    return server.call(applying(plan, state, yes));
  },
  "a state of another client": async (plan) => {
    const { state, yes } = await ask(plan);
    return server.call(applying(plan, state, yes), "somebody else");
  },
  "a state in the older protocol": async (plan) => {
    const { state, yes } = await ask(plan);
    return legacy.call(applying(plan, random(2) === 0 ? state : randomText(200), yes));
  },
  "an answer in the older protocol": async (plan) => legacy.call(applying(plan, undefined, anyYes())),
  "a genuine state with something that is no answer, then the answer": async (plan) => {
    const { state, yes } = await ask(plan);
    await server.call(applying(plan, state, noAnswers[random(noAnswers.length)]));
    return server.call(applying(plan, state, yes));
  },
};

function isDone({ result }: RawAnswer): boolean {
  return result?.resultType !== "input_required" && result?.structuredContent?.ok === true;
}

test("10,000 hostile confirmations write nothing, and then a genuine one does", async () => {
  const [change, deletion, like] = [await planned(0), await planned(1, true), await planned(5)];
  const names = Object.keys(attacks);
  const seen = new Map<string, Set<string>>();
  for (let turn = 0; turn < 10_000; turn += 1) {
    const name = names[turn % names.length] ?? "";
    const answer = await attacks[name]?.(change, deletion, like);
    expect({ name, isDone: answer !== undefined && isDone(answer) }).toEqual({ name, isDone: false });
    seen.set(name, (seen.get(name) ?? new Set()).add(kindOf(answer ?? {})));
  }
  expect(home.writes()).toEqual([]);
  expect(Object.fromEntries([...seen].map(([name, kinds]) => [name, [...kinds].toSorted().join()]))).toMatchSnapshot();
  for (const plan of [change, deletion]) {
    const { state, yes } = await ask(plan);
    expect(isDone(await server.call(applying(plan, state, yes)))).toBe(true);
  }
  expect(home.writes()).toEqual(["crm.item.update", "crm.item.delete"]);
}, 240_000);

/** Refused by the protocol, asked anew, or the code of the tool. */
function kindOf({ error, result }: RawAnswer): string {
  if (error !== undefined) return String(error.code);
  if (result?.resultType === "input_required") return "asked";
  return String((result?.structuredContent as { error?: { code: string } } | undefined)?.error?.code);
}

test.each([
  ["decline", { action: "decline" }],
  ["cancel", { action: "cancel" }],
  ["a yes that is a text", { action: "accept", content: { yes: "true" } }],
  ["a yes that is a number", { action: "accept", content: { yes: 1 } }],
  ["a yes in a list", { action: "accept", content: { yes: [true] } }],
  ["a yes of a prototype", { action: "accept", content: JSON.parse('{"__proto__":{"yes":true}}') as object }],
  ["no content", { action: "accept" }],
])("%s ends the plan, and no replay revives it", async (_name, answer) => {
  const before = home.writes().length;
  const plan = await planned(2);
  const { state, yes } = await ask(plan);
  expect(kindOf(await server.call(applying(plan, state, answer)))).toBe("declined");
  for (const replay of [yes, answer, anyYes()]) {
    expect(kindOf(await server.call(applying(plan, state, replay)))).toBe("plan-not-open");
  }
  expect(home.writes()).toHaveLength(before);
});

test("a confirmation that is sent a hundred times at once writes once, and never again", async () => {
  const before = home.writes().length;
  const { plan, state, yes } = await ask(await planned(3));
  const answers = await Promise.all(Array.from({ length: 100 }, async () => server.call(applying(plan, state, yes))));
  expect(answers.filter((answer) => isDone(answer))).toHaveLength(1);
  expect(isDone(await server.call(applying(plan, state, yes)))).toBe(false);
  expect(home.writes()).toHaveLength(before + 1);
});

test("an answer that comes after ten minutes is none", async () => {
  const before = home.writes().length;
  const { plan, state, yes } = await ask(await planned(4));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 601_000 });
  expect((await server.call(applying(plan, state, yes))).error?.code).toBe(-32_602);
  expect(home.writes()).toHaveLength(before);
});

test("the journal names each of several clients that work at once", async () => {
  const plans = new Map(
    await Promise.all([6, 7, 8].map(async (index) => [`client ${index}`, await planned(index)] as const)),
  );
  await Promise.all(
    [...plans].map(async ([client, plan]) => {
      const { state, yes } = await ask(plan, server, client);
      expect(isDone(await server.call(applying(plan, state, yes), client))).toBe(true);
    }),
  );
  const lines = (await home.journal()).filter(({ outcome }) => outcome === "done");
  expect(new Map(lines.slice(-3).map(({ actor, plan }) => [actor.name, plan]))).toEqual(plans);
});

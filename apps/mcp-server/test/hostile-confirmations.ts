import { expect } from "vitest";
import { type RawAnswer, rawServer, type RawServer } from "./raw-server.ts";
import { signedIn, type SignedIn } from "./signed-in.ts";

/** The server that is attacked, one with another key, and one of the older protocol, on one portal. */
export interface Attacked extends AsyncDisposable {
  readonly home: SignedIn;
  readonly server: RawServer;
  readonly other: RawServer;
  readonly legacy: RawServer;
}

/** Starts the servers. */
export async function startAttacked(): Promise<Attacked> {
  const home = await signedIn();
  const server = await rawServer({ env: home.env, era: "modern" });
  const other = await rawServer({ env: home.env, era: "modern" });
  const legacy = await rawServer({ env: home.env, era: "legacy" });
  return {
    home,
    server,
    other,
    legacy,
    [Symbol.asyncDispose]: async () => {
      for (const opened of [server, other, legacy, home]) await opened[Symbol.asyncDispose]();
    },
  };
}

/** A question that is open on a server. */
export interface Question {
  readonly plan: string;
  readonly state: string;
  /** The answer that a person would give to say yes. */
  readonly yes: object;
}

/** Makes a plan on the attacked server and gives its id. */
export async function planned({ home, server }: Attacked, index: number, isDeletion = false): Promise<string> {
  const id = home.deal(index);
  const update = { method: "crm.item.update", params: { entityTypeId: 2, id, fields: { title: `New ${index}` } } };
  const deletion = { method: "crm.item.delete", params: { entityTypeId: 2, id } };
  const answer = await server.call({ name: "b24_plan_write", arguments: isDeletion ? deletion : update });
  return String(answer.result?.structuredContent?.data["plan"]);
}

/** Asks about a plan, as the client that has called a tool does. */
export async function ask(plan: string, from: RawServer, client?: string): Promise<Question> {
  const { result } = await from.call(applying(plan), client);
  const form = JSON.stringify(result?.inputRequests?.confirm?.params);
  const number = /type the number (\d{4})/.exec(form)?.[1];
  const content = number === undefined ? { yes: true } : { number };
  return { plan, state: String(result?.requestState), yes: { action: "accept", content } };
}

/** The call that runs a plan, with what answers a question. */
export function applying(plan: string, state?: unknown, confirm?: unknown): Record<string, unknown> {
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
/** A yes that was not asked for. */
export const anyYes = (): object => ({ action: "accept", content: { yes: true, number: String(1000 + random(9000)) } });

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

type Attack = (attacked: Attacked, change: string, deletion: string, like: string) => Promise<RawAnswer>;

/** Each uses a question that is open on the attacked server, unless it says otherwise. */
const attacks: Readonly<Record<string, Attack>> = {
  "a random state": async ({ server }, plan) => server.call(applying(plan, randomText(random(400)), anyYes())),
  "a random state of the right form": async ({ server }, _plan, deletion) =>
    server.call(applying(deletion, `v1.${randomText(random(300))}.${randomText(43)}`, anyYes())),
  "a state of the wrong type": async ({ server }, plan) =>
    server.call(applying(plan, [1, true, null, {}, ["v1"], { plan }][random(6)], anyYes())),
  "a tampered state": async ({ server }, plan) => {
    const { state, yes } = await ask(plan, server);
    return server.call(applying(plan, tampered(state), yes));
  },
  "an edited state": async ({ server }, plan, deletion) => {
    const question = await ask(plan, server);
    return server.call(applying(deletion, edited(question, deletion), anyYes()));
  },
  "an answer before the question": async ({ server }, plan, deletion) =>
    server.call(applying(random(2) === 0 ? plan : deletion, undefined, anyYes())),
  "an answer among the arguments": async ({ server }, plan) => {
    const forged = { plan, yes: true, confirm: "yes", by: "person", requestState: randomText(40) };
    return server.call({ name: "b24_apply_plan", arguments: forged });
  },
  "a state of another plan": async ({ server }, plan, _deletion, like) => {
    const { state, yes } = await ask(plan, server);
    return server.call(applying(like, state, yes));
  },
  "a state of an older question": async ({ server }, plan) => {
    const { state, yes } = await ask(plan, server);
    await ask(plan, server);
    return server.call(applying(plan, state, yes));
  },
  "a state of another server": async ({ server, other }, plan) => {
    const { state, yes } = await ask(plan, other);
    return server.call(applying(plan, state, yes));
  },
  "a state of another client": async ({ server }, plan) => {
    const { state, yes } = await ask(plan, server);
    return server.call(applying(plan, state, yes), "somebody else");
  },
  "a state in the older protocol": async ({ server, legacy }, plan) => {
    const { state, yes } = await ask(plan, server);
    return legacy.call(applying(plan, random(2) === 0 ? state : randomText(200), yes));
  },
  "an answer in the older protocol": async ({ legacy }, plan) => legacy.call(applying(plan, undefined, anyYes())),
  "a genuine state with something that is no answer, then the answer": async ({ server }, plan) => {
    const { state, yes } = await ask(plan, server);
    await server.call(applying(plan, state, noAnswers[random(noAnswers.length)]));
    return server.call(applying(plan, state, yes));
  },
};

/** A plan has run. */
export function isDone({ result }: RawAnswer): boolean {
  return result?.resultType !== "input_required" && result?.structuredContent?.ok === true;
}

/** Refused by the protocol, asked anew, or the code of the tool. */
export function kindOf({ error, result }: RawAnswer): string {
  if (error !== undefined) return String(error.code);
  if (result?.resultType === "input_required") return "asked";
  return String((result?.structuredContent as { error?: { code: string } } | undefined)?.error?.code);
}

/** Attacks so many times, in every way; nothing is written, and then a genuine confirmation does. Gives what each was answered with. */
export async function expectNothingWritten(attacked: Attacked, turns: number): Promise<Record<string, string>> {
  const { home, server } = attacked;
  const [change, deletion] = [await planned(attacked, 0), await planned(attacked, 1, true)];
  const like = await planned(attacked, 5);
  const names = Object.keys(attacks);
  const seen = new Map<string, Set<string>>();
  for (let turn = 0; turn < turns; turn += 1) {
    const name = names[turn % names.length] ?? "";
    const answer = await attacks[name]?.(attacked, change, deletion, like);
    expect({ name, isDone: answer !== undefined && isDone(answer) }).toEqual({ name, isDone: false });
    seen.set(name, (seen.get(name) ?? new Set()).add(kindOf(answer ?? {})));
  }
  expect(home.writes()).toEqual([]);
  for (const plan of [change, deletion]) {
    const { state, yes } = await ask(plan, server);
    expect(isDone(await server.call(applying(plan, state, yes)))).toBe(true);
  }
  expect(home.writes()).toEqual(["crm.item.update", "crm.item.delete"]);
  return Object.fromEntries([...seen].map(([name, kinds]) => [name, [...kinds].toSorted().join()]));
}

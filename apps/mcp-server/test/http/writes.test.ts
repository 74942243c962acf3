import { describe, expect, test } from "vitest";
import { eras } from "../connect.ts";
import { startPortal } from "../portal.ts";
import {
  accepting,
  connectPerson,
  type Person,
  type PersonOptions,
  planned,
  renaming,
  serveWrites,
  type WriteServer,
} from "../serve-writes.ts";
import { signedIn, type SignedIn } from "../signed-in.ts";
import { initialize, send } from "./send.ts";
import { keepTokens, type Served } from "./serve-here.ts";

const apply = async ({ call }: Pick<WriteServer, "call">, plan: string) => call("b24_apply_plan", { plan });

/** "done", the code of the error, or what the protocol has thrown. */
async function outcomeOf(server: WriteServer, plan: string): Promise<string> {
  try {
    return (await apply(server, plan)).structured.error?.code ?? "done";
  } catch (error) {
    return String(error);
  }
}

async function tokenFor(home: SignedIn, profile = "main"): Promise<string> {
  const [token = ""] = await keepTokens(home.env).tokens(profile);
  return token;
}

/** Makes a plan with one client that cannot ask, and lets another one run it. */
async function planOf(server: Served, home: SignedIn, token: string): Promise<string> {
  await using planner = await connectPerson(server, { era: "modern", token });
  return await planned(planner, renaming(home, 0, "New"));
}

/** Whoever is here lets the plan run after all: it is open, and is asked about anew. */
async function runsAnew(server: Served, plan: string, to: PersonOptions): Promise<void> {
  await using connection = await connectPerson(server, { ...to, person: accepting });
  expect((await apply(connection, plan)).structured.ok).toBe(true);
  expect(connection.asked).toHaveLength(1);
}

describe.each(eras)("between the question and the answer, %s", (era) => {
  test("a token that is revoked runs nothing", async () => {
    await using home = await signedIn();
    const token = await tokenFor(home);
    await using server = await serveWrites(home, { limits: { sweep: 10 } });
    const plan = await planOf(server, home, token);
    const person: Person = async (params) => {
      await keepTokens(home.env).change(() => []);
      return accepting(params);
    };
    await using connection = await connectPerson(server, { era, token, person });
    expect(await outcomeOf(connection, plan)).toMatch(era === "legacy" ? "session was ended" : "Not let in");
    expect(connection.asked).toHaveLength(1);
    expect(home.writes()).toEqual([]);
    await runsAnew(server, plan, { era, token: await tokenFor(home) });
    expect(home.writes()).toHaveLength(1);
  });

  test("a server that is started anew knows of no question, and asks again", async () => {
    await using home = await signedIn();
    const token = await tokenFor(home);
    const first = await serveWrites(home);
    const plan = await planOf(first, home, token);
    const next = Promise.withResolvers<Served>();
    const person: Person = async (params) => {
      await first.stop();
      next.resolve(await serveWrites(home, { http: { port: new URL(first.url).port } }));
      return accepting(params);
    };
    await using connection = await connectPerson(first, { era, token, person });
    const outcome = outcomeOf(connection, plan);
    await using second = await next.promise;
    expect(await outcome).toMatch(era === "legacy" ? "stopping" : "requestState");
    expect(home.writes()).toEqual([]);
    await runsAnew(second, plan, { era, token });
    expect(home.writes()).toHaveLength(1);
  });

  test("the things of a caller may be forgotten, but not those of a session that waits for a person", async () => {
    await using home = await signedIn();
    const token = await tokenFor(home);
    const clock = { time: 0, looks: 0 };
    const now = (): number => {
      clock.looks += 1;
      return clock.time;
    };
    await using server = await serveWrites(home, { limits: { idle: 1000, sweep: 10 }, now });
    const plan = await planOf(server, home, token);
    const person: Person = async (params) => {
      clock.time += 5000;
      const { looks } = clock;
      // Nobody else looks at the clock now: each look is a sweep.
      await expect.poll(() => clock.looks).toBeGreaterThan(looks + 2);
      return accepting(params);
    };
    await using connection = await connectPerson(server, { era, token, person });
    expect(await outcomeOf(connection, plan)).toMatch(era === "legacy" ? "done" : "requestState");
    expect(home.writes()).toHaveLength(era === "legacy" ? 1 : 0);
    if (era === "modern") await runsAnew(server, plan, { era, token });
    expect(home.writes()).toHaveLength(1);
  });

  test("two servers ask about one plan, both persons say yes, and it runs once", async () => {
    await using home = await signedIn();
    const token = await tokenFor(home);
    await using first = await serveWrites(home);
    await using second = await serveWrites(home);
    const plan = await planOf(first, home, token);
    const both = Promise.withResolvers<undefined>();
    let asked = 0;
    const person: Person = async (params) => {
      asked += 1;
      if (asked === 2) both.resolve(undefined);
      await both.promise;
      return accepting(params);
    };
    await using mine = await connectPerson(first, { era, token, person });
    await using theirs = await connectPerson(second, { era: "legacy", token, person });
    const answers = await Promise.all([apply(mine, plan), apply(theirs, plan)]);
    expect(answers.filter(({ structured }) => structured.ok)).toHaveLength(1);
    const codes = answers.flatMap(({ structured }) => structured.error?.code ?? []);
    expect(codes.join()).toMatch(/^(?:refused|plan-not-open)$/);
    expect(home.writes()).toHaveLength(1);
  });

  test.each([
    ["goes away", async ({ client }: WriteServer) => client.close()],
    ["cancels the call", async (_server: WriteServer, cancel: () => void) => cancel()],
  ] as const)("a client that %s has confirmed nothing, whatever it says later", async (_what, leave) => {
    await using home = await signedIn();
    const token = await tokenFor(home);
    await using server = await serveWrites(home);
    const plan = await planOf(server, home, token);
    const [asked, later] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const person: Person = async (params) => {
      asked.resolve(undefined);
      await later.promise;
      return accepting(params);
    };
    await using connection = await connectPerson(server, { era, token, person });
    const controller = new AbortController();
    const call = { name: "b24_apply_plan", arguments: { plan } };
    const lost = connection.client.callTool(call, { signal: controller.signal }).catch(() => "lost");
    await asked.promise;
    await leave(connection, () => controller.abort());
    later.resolve(undefined);
    expect(await lost).toBe("lost");
    await using other = await connectPerson(server, { era, token });
    await expect.poll(async () => (await apply(other, plan)).structured.error?.code).toBe("needs-person");
    expect(home.writes()).toEqual([]);
    await runsAnew(server, plan, { era, token });
    expect(home.writes()).toHaveLength(1);
  });

  test("a stop waits for no person, and writes nothing", async () => {
    await using home = await signedIn();
    const token = await tokenFor(home);
    await using server = await serveWrites(home, { limits: { stop: 600_000 } });
    const plan = await planOf(server, home, token);
    const [asked, stopped] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const person: Person = async (params) => {
      asked.resolve(undefined);
      await stopped.promise;
      return accepting(params);
    };
    await using connection = await connectPerson(server, { era, token, person });
    const outcome = outcomeOf(connection, plan);
    await asked.promise;
    await server.stop();
    stopped.resolve(undefined);
    expect(await outcome).toMatch(era === "legacy" ? "stopping" : "fetch failed");
    expect(home.writes()).toEqual([]);
    expect(await home.statusOf(plan)).toBe("open");
  });
});

test("a session answers its own questions alone", async () => {
  await using home = await signedIn();
  const token = await tokenFor(home);
  await using server = await serveWrites(home);
  const plan = await planOf(server, home, token);
  await using other = await connectPerson(server, { era: "legacy", token, person: accepting });
  const person: Person = async () => {
    for (let id = 0; id < 20; id += 1) {
      await other.transport.send({ jsonrpc: "2.0", id, result: { action: "accept", content: { yes: true } } });
    }
    return { action: "decline" };
  };
  await using connection = await connectPerson(server, { era: "legacy", token, person });
  expect((await apply(connection, plan)).structured.error?.code).toBe("declined");
  expect(home.writes()).toEqual([]);
});

test("a state is of use to the client that was asked, once, and to nobody else", async () => {
  await using home = await signedIn();
  const [token, second] = [await tokenFor(home), await tokenFor(home)];
  await using server = await serveWrites(home);
  const plan = await planOf(server, home, token);
  const mine = { token, client: "mine" };
  const question = await raw(server, mine, plan);
  const { requestState } = question.result ?? {};
  expect(requestState).toMatch(/^v1\./);
  const yes = { requestState, inputResponses: { confirm: { action: "accept", content: { yes: true } } } };
  for (const thief of [
    { token, client: "another" },
    { token: second, client: "mine" },
    { token, client: "mine", session: await begin(server, token) },
  ]) {
    expect({ thief, ...(await raw(server, thief, plan, yes)) }).toMatchObject({ thief, error: { code: -32_602 } });
    expect(home.writes()).toEqual([]);
  }
  expect((await raw(server, mine, plan, yes)).result?.structuredContent).toMatchObject({ ok: true });
  expect(JSON.stringify(await raw(server, mine, plan, yes))).toContain("plan-not-open");
  expect(home.writes()).toHaveLength(1);
});

test("a client of 2025 without a session is told to begin one, and runs nothing", async () => {
  await using home = await signedIn({ access: { confirm: "agent" } });
  const token = await tokenFor(home);
  await using server = await serveWrites(home);
  const plan = await planOf(server, home, token);
  const headers = { authorization: `Bearer ${token}` };
  const reply = await send(server.url, { body: applying({ name: "b24_apply_plan", arguments: { plan } }), headers });
  expect(reply.status).toBe(400);
  expect(reply.text).toContain("initialize");
  expect(home.writes()).toEqual([]);
});

test("questions take no places: what the person answers comes in", async () => {
  await using home = await signedIn();
  const token = await tokenFor(home);
  await using server = await serveWrites(home, { limits: { perCaller: 1, atOnce: 1 } });
  await runsAnew(server, await planOf(server, home, token), { era: "legacy", token });
  expect(home.writes()).toHaveLength(1);
});

test.each(eras)("a token writes on the portal of its own profile, %s", async (era) => {
  await using home = await signedIn();
  await using portal = await startPortal({ world: structuredClone(home.portal.world) });
  await home.addProfile("other", portal);
  await using server = await serveWrites(home);
  const [token, strange] = [await tokenFor(home), await tokenFor(home, "other")];
  const plan = await planOf(server, home, token);
  await using stranger = await connectPerson(server, { era, token: strange, person: accepting });
  expect((await apply(stranger, plan)).structured.ok).toBe(false);
  expect(stranger.asked).toEqual([]);
  await apply(stranger, await planned(stranger, renaming(home, 1, "Elsewhere")));
  expect([home.writes().length, portal.writes().length]).toEqual([0, 1]);
  await runsAnew(server, plan, { era, token });
  expect([home.writes().length, portal.writes().length]).toEqual([1, 1]);
});

interface RawReply {
  readonly result?: { readonly requestState?: string; readonly structuredContent?: unknown };
  readonly error?: { readonly code: number };
}

interface Sender {
  readonly token: string;
  /** As it calls itself. */
  readonly client: string;
  /** Of the protocol of 2025; without it the newer one is spoken. */
  readonly session?: string;
}

/** Sends a call to run a plan, with whatever goes with it. */
async function raw(server: Served, { token, client, session }: Sender, plan: string, more = {}): Promise<RawReply> {
  const params = { name: "b24_apply_plan", arguments: { plan, lang: "en" }, ...more };
  const authorization = `Bearer ${token}`;
  const modern = { "mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": params.name };
  const headers = session === undefined ? { authorization, ...modern } : { authorization, "mcp-session-id": session };
  const body = applying(session === undefined ? { ...params, _meta: envelope(client) } : params);
  const { text } = await send(server.url, { body, headers });
  const [data = text] = text.match(/(?<=^data: )\{.*$/m) ?? [];
  return JSON.parse(data) as RawReply;
}

function applying(params: object): string {
  return JSON.stringify({ jsonrpc: "2.0", id: 7, method: "tools/call", params });
}

function envelope(name: string): object {
  return {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientInfo": { name, version: "1" },
    "io.modelcontextprotocol/clientCapabilities": { elicitation: { form: {} } },
  };
}

/** Begins a session of 2025 and gives its id. */
async function begin(server: Served, token: string): Promise<string> {
  const { headers } = await send(server.url, { body: initialize, headers: { authorization: `Bearer ${token}` } });
  return String(headers["mcp-session-id"]);
}

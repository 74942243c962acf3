import type { Client, ElicitRequest, ElicitResult } from "@modelcontextprotocol/client";
import { expect } from "vitest";
import { type Called, connect, type Era, eras } from "./connect.ts";
import { type HttpConnection, keepTokens, serveHere, type Served, type ServeHereOptions } from "./http/serve-here.ts";
import type { SignedIn } from "./signed-in.ts";

/** How a person answers a question, by its text and form. */
export type Person = (params: ElicitRequest["params"]) => ElicitResult | Promise<ElicitResult>;

/** Says yes, and types the number where one is asked for. */
export const accepting = ({ ...params }: ElicitRequest["params"]): ElicitResult => {
  const properties = "requestedSchema" in params ? params.requestedSchema.properties : {};
  const number = /\d{4}$/.exec(String(properties["number"]?.title))?.[0];
  return { action: "accept", content: number === undefined ? { yes: true } : { number } };
};

export const people = {
  accepted: accepting,
  declined: () => ({ action: "decline" }),
  absent: undefined,
} as const satisfies Record<string, Person | undefined>;

/** Every transport in every era of the protocol. */
export const ways = (["stdio", "http"] as const).flatMap((transport) => eras.map((era) => ({ transport, era })));

export interface WriteOptions {
  readonly transport?: "stdio" | "http";
  readonly era?: Era;
  readonly person?: Person | undefined;
  /** Over stdio. */
  readonly args?: readonly string[];
}

/** A client of a server that may write. */
export interface WriteServer extends AsyncDisposable {
  readonly client: Client;
  readonly call: (name: string, args?: Record<string, unknown>) => Promise<Called>;
  /** What the person was asked. */
  readonly asked: string[];
}

/** A server that may do everything, with a client whose person answers; without a person the client cannot ask. */
export async function serve(home: SignedIn, options: WriteOptions = {}): Promise<WriteServer> {
  const { transport = "stdio", era = "modern", person, args = ["--allow-destructive"] } = options;
  if (transport === "http") return serveOverHttp(home, era, person);
  const server = await connect({ env: home.env, args, era, client: abilities(person) });
  return { ...server, asked: giveAnswers(server.client, person) };
}

async function serveOverHttp(home: SignedIn, era: Era, person: Person | undefined): Promise<WriteServer> {
  const [token = ""] = await keepTokens(home.env).tokens("main");
  const server = await serveWrites(home);
  const connection = await connectPerson(server, { era, token, person });
  const end = async (): Promise<void> => {
    await connection[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  };
  return { ...connection, [Symbol.asyncDispose]: end };
}

/** A server over HTTP that may do everything, for whoever has a token. */
export async function serveWrites(home: Pick<SignedIn, "env">, options: ServeHereOptions = {}): Promise<Served> {
  const { http = {}, ...more } = options;
  return serveHere({ home, http: { requireToken: true, ...http }, settings: { access: "destructive" }, ...more });
}

export interface PersonOptions {
  readonly era: Era;
  readonly token: string;
  readonly name?: string;
  readonly person?: Person | undefined;
}

/** Connects a client over HTTP whose person answers. */
export async function connectPerson(
  server: Served,
  { person, ...to }: PersonOptions,
): Promise<HttpConnection & Pick<WriteServer, "asked">> {
  const connection = await server.connect({ ...to, client: abilities(person) });
  return { ...connection, asked: giveAnswers(connection.client, person) };
}

function abilities(person: Person | undefined): object {
  return person === undefined ? {} : { capabilities: { elicitation: {} } };
}

function giveAnswers(client: Client, person: Person | undefined): string[] {
  const asked: string[] = [];
  if (person === undefined) return asked;
  client.setRequestHandler("elicitation/create", async ({ params }) => {
    asked.push(params.message);
    return person(params);
  });
  return asked;
}

/** A change of the title of a deal. */
export function renaming(home: SignedIn, index: number, title: string) {
  return { method: "crm.item.update", params: { entityTypeId: 2, id: home.deal(index), fields: { title } } };
}

/** The removal of a deal. */
export function deletion(home: SignedIn, index: number) {
  return { method: "crm.item.delete", params: { entityTypeId: 2, id: home.deal(index) } };
}

/** Makes a plan and gives its id. */
export async function planned(server: Pick<WriteServer, "call">, write: Record<string, unknown>): Promise<string> {
  const { structured } = await server.call("b24_plan_write", write);
  expect(structured).toMatchObject({ ok: true });
  return String(structured.data["plan"]);
}

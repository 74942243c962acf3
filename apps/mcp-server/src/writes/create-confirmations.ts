import { createHash } from "node:crypto";
import { CLIENT_INFO_META_KEY, createRequestStateCodec, type ServerContext } from "@modelcontextprotocol/server";
import type { Plan } from "b24kit";

/** What travels through the client with a question, signed. */
interface ConfirmationState {
  readonly plan: string;
  /** Of the plan as it was shown. */
  readonly hash: string;
  /** Of this question alone. */
  readonly once: string;
}

/** A state that was sent from here, and its very text: other spellings of the same signature are not what was sent. */
export interface OpenedState {
  readonly plan: string;
  readonly text: string;
}

/** A question that was put to a person. */
export interface Question {
  readonly plan: string;
  readonly hash: string;
  /** What the person types to run a destructive plan. */
  readonly number: string;
}

/** The questions of one caller that wait for an answer. An answer counts once, for the plan that was asked about. */
export interface Confirmations {
  /** Notes a question about a plan, in place of an earlier one about it; `state` goes with it to the client. */
  ask(plan: Plan, context: ServerContext): Promise<Question & { readonly state: string }>;
  /** Opens a state that came back. Throws when it was not made here for this session, or has expired. */
  verify(state: string, context: ServerContext): Promise<OpenedState>;
  /** The question that an opened state belongs to, which is thereby answered; undefined when none waits. */
  take(opened: unknown): Question | undefined;
}

/** Older questions are forgotten; each is about a plan of its own. */
const mostQuestions = 500;

/** Makes the confirmations of one caller, with a key that no other has. `random` gives so many unpredictable bytes. */
export function createConfirmations(random: (size: number) => Uint8Array): Confirmations {
  const waiting = new Map<string, Question & { readonly state: string }>();
  const codec = createRequestStateCodec<ConfirmationState>({ key: random(32), bind: sessionOf });
  return {
    ask: async (plan, context) => {
      const about = { plan: plan.id, hash: hashOf(plan) };
      const once = Buffer.from(random(16)).toString("base64url");
      const state = await codec.mint({ ...about, once }, context);
      const question = { ...about, number: numberOf(random(4)), state };
      // The newest goes last, so that the first is the oldest.
      waiting.delete(plan.id);
      waiting.set(plan.id, question);
      const [oldest] = waiting.keys();
      if (waiting.size > mostQuestions && oldest !== undefined) waiting.delete(oldest);
      return question;
    },
    verify: async (text, context) => ({ plan: (await codec.verify(text, context)).plan, text }),
    take: (opened) => {
      const { plan, text } = opened as OpenedState;
      const question = waiting.get(plan);
      if (question?.state !== text) return undefined;
      waiting.delete(plan);
      return question;
    },
  };
}

/** Of everything in the plan that a person was shown, and of what will be sent. */
export function hashOf(plan: Plan): string {
  const { id, portal, profile, createdAt, expiresAt, commands, api, halt, question } = plan;
  const { objects, notes, effect, reversibility } = plan;
  const sent = [id, portal, profile, createdAt, expiresAt, commands, api, halt];
  const parts = [...sent, question, objects, notes, effect, reversibility];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/** Four digits, others for every question, so that no habit types them. */
function numberOf(bytes: Uint8Array): string {
  return String(1000 + (Buffer.from(bytes).readUInt32BE() % 9000));
}

/** Where a question was put: an answer from elsewhere is none. */
function sessionOf({ sessionId, mcpReq, http }: ServerContext): string {
  const envelope: Readonly<Record<string, unknown>> = mcpReq.envelope ?? {};
  return JSON.stringify([mcpReq.method, sessionId, http?.authInfo?.clientId, envelope[CLIENT_INFO_META_KEY]]);
}

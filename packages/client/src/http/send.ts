import type { Clock } from "../clock.ts";
import type { Credential } from "../credential/credential.ts";
import { ClientError } from "../errors.ts";
import type { ClientEvent } from "../event.ts";
import { stoodStill } from "../files/stood-still.ts";
import { type FetchedText, fetchText } from "./fetch-text.ts";
import type { Answer, Call } from "../link.ts";
import { networkError } from "./network-error.ts";
import { type OpenAgent, openAgent } from "./open-agent.ts";
import { parseEnvelope } from "../answer/parse-envelope.ts";
import { stopped } from "../stopped.ts";
import { timeLimit } from "./time-limit.ts";

export interface SenderOptions {
  readonly credential: Credential;
  /** Bytes of an answer, decompressed. */
  readonly maxAnswerBytes: number;
  readonly clock: Clock;
  readonly onEvent: (event: ClientEvent) => void;
}

export interface Sender {
  readonly send: (call: Call) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Opens the connections to one portal. The only place that sends to it, and that sees the full address. */
export function openSender(options: SenderOptions): Sender {
  const { agent, close } = openAgent();
  return { send: async (call) => send(call, agent, options), close };
}

async function send(call: Call, agent: OpenAgent["agent"], options: SenderOptions): Promise<Answer> {
  const { credential, clock, onEvent } = options;
  const { method } = call;
  if (agent.destroyed) throw new ClientError("aborted", "The client is closed.", { method });
  if (call.signal?.aborted === true) throw stopped(method, false, call.signal.reason);
  const begun = clock.now();
  onEvent({ type: "request", method, commands: call.commands?.length ?? 1 });
  const { transfer } = call;
  const limit = timeLimit(call, transfer && stoodStill);
  let sentAt: number | undefined;
  const onSent = () => {
    sentAt ??= clock.now();
  };
  let begunStatus: number | undefined;
  const onStatus = (status: number) => {
    begunStatus = status;
  };
  try {
    const { signal, touch } = limit;
    const fetching: Promise<FetchedText> =
      transfer === undefined
        ? fetchText(call, { ...options, agent, signal, onSent, onStatus })
        : (await import("../files/run-transfer.ts")).runTransfer(call, transfer, {
            ...options,
            agent,
            signal,
            onSent,
            touch,
          });
    const { status, contentType, text, bytes } = await fetching;
    onEvent({ type: "answer", method, status, milliseconds: clock.now() - begun, bytes });
    return parseEnvelope(text, status, contentType, method);
  } catch (error) {
    const isSent = sentAt !== undefined;
    const known = limit.explain(error, isSent) ?? (error instanceof ClientError ? error : undefined);
    const closed = agent.destroyed ? stopped(method, isSent, error) : undefined;
    const failure = known ?? closed ?? networkError(error, credential.host, method, isSent);
    addFacts(failure, sentAt, begunStatus);
    onEvent({ type: "failure", method, milliseconds: clock.now() - begun, ...toldOf(failure) });
    throw failure;
  } finally {
    limit.release();
  }
}

/** What only the sender knows, in place, so that the error's class, cause and stack stay. */
function addFacts(failure: ClientError, sentAt: number | undefined, status: number | undefined): void {
  if (failure.mayHaveRun) Object.assign(failure, { sentAt, status: failure.status ?? status });
}

function toldOf({ code, message, portalCode }: ClientError) {
  return portalCode === undefined ? { code, message } : { code, message, portalCode };
}

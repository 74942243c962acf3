import { isExpiredToken } from "../answer/is-expired-token.ts";
import { badParameters } from "../bad-parameters.ts";
import type { Credential } from "../credential/credential.ts";
import type { Renewal } from "../credential/renewal.ts";
import { ClientError } from "../errors.ts";
import type { Answer, Call, Link, Next, Params } from "../link.ts";
import { stopped } from "../stopped.ts";

const identityNames = new Set(["auth", "access_token"]);

/**
 * Refuses parameters that would bring another identity along, and has a credential that expires renewed: shortly before its end
 * when a call is due, and once when the portal has refused it as expired. Then the call is repeated, a write too: it surely did
 * not run. A portal that sends requests on to another host is asked for nothing there; only where its authorization server
 * names the new host, the call is repeated. https://apidocs.bitrix24.com/settings/oauth/auto-renewal.html
 */
export function authLink(credential: Credential): Link {
  const { renewal } = credential;
  /** Hosts that the authorization server did not confirm: asking again at every call would not help. */
  const unconfirmed = new Set<string>();
  return async (call, next) => {
    assertNoIdentity(call.params);
    for (const { params } of call.commands ?? []) assertNoIdentity(params);
    // The address of a file holds a token of its own, which no renewal changes: whoever has the address asks for another one.
    if (renewal === undefined || call.transfer !== undefined) return next(call);
    const used = await unlessStopped(call, renewal.ready());
    const asked = credential.host;
    try {
      return await next(call);
    } catch (error) {
      if (isExpiredToken(error)) return repeated(call, next, renewal, used);
      const host = movedHost(error);
      if (host === undefined || unconfirmed.has(host)) throw error;
      await unlessStopped(call, renewal.renew(used));
      if (credential.host !== asked) return next(call);
      unconfirmed.add(host);
      throw error;
    }
  };
}

async function repeated(call: Call, next: Next, renewal: Renewal, used: string): Promise<Answer> {
  await unlessStopped(call, renewal.renew(used));
  return next(call);
}

function movedHost(error: unknown): string | undefined {
  return error instanceof ClientError && error.code === "redirected" && !error.mayHaveRun ? error.movedTo : undefined;
}

/** Others may wait for the same renewal, so it goes on when one of them gives up. */
async function unlessStopped<T>({ method, signal }: Call, renewed: Promise<T>): Promise<T> {
  if (signal === undefined) return renewed;
  const { promise: given, reject } = Promise.withResolvers<never>();
  const stop = () => reject(stopped(method, false, signal.reason));
  signal.addEventListener("abort", stop, { once: true });
  try {
    if (signal.aborted) stop();
    return await Promise.race([renewed, given]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function assertNoIdentity(params: Params): void {
  const found = Object.keys(params).find((name) => identityNames.has(name.toLowerCase()));
  if (found === undefined) return;
  throw badParameters(
    `The parameter "${found}" would carry another authorization; the client adds its own.`,
    "Leave it out. To act as somebody else, create another client.",
  );
}

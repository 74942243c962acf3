import type { ForgedAnswer, OAuthControl } from "./oauth-control.ts";

/** What `/__oauth` tells: everything but secrets. */
export interface OAuthFacts {
  readonly clientId: string;
  readonly memberId: string;
  readonly exchanges: number;
  readonly refreshes: number;
  readonly refused: number;
}

type Knob = (control: OAuthControl, given: URLSearchParams) => void;

/** Own pages that change something (POST), by the last part of `/__oauth/…`. */
const knobs: Readonly<Record<string, Knob>> = {
  pass: (control, given) => control.pass(secondsIn(given)),
  revoke: (control) => control.revoke(),
  remove: (control, given) => control.remove(given.get("client_id") ?? undefined),
  forge: (control, given) => control.forge(forgedOf(given)),
  rename: (control, given) => control.rename(given.get("to") ?? ""),
};

/** Answers `/__oauth` and `/__oauth/<knob>`; undefined: there is no such page, or the knob cannot be turned so. */
export function answerOAuthPage(
  control: OAuthControl,
  method: string | undefined,
  path: string,
  query: string,
): OAuthFacts | undefined {
  const [, , name = ""] = path.split("/");
  if (path !== "/__oauth") {
    const knob = Object.hasOwn(knobs, name) ? knobs[name] : undefined;
    if (knob === undefined || method !== "POST") return undefined;
    try {
      knob(control, new URLSearchParams(query));
    } catch {
      return undefined;
    }
  }
  return { clientId: control.clientId, memberId: control.memberId, ...control.counts() };
}

function secondsIn(given: URLSearchParams): number {
  const seconds = Number(given.get("seconds"));
  if (!(seconds > 0)) throw new RangeError("Time passes forwards.");
  return seconds;
}

/** Nothing given: honest again. */
function forgedOf(given: URLSearchParams): ForgedAnswer | undefined {
  if (given.size === 0) return undefined;
  const memberId = given.get("member_id");
  const clientEndpoint = given.get("client_endpoint");
  return { ...(memberId === null ? {} : { memberId }), ...(clientEndpoint === null ? {} : { clientEndpoint }) };
}

import { renderJson } from "../output/json.ts";
import { needsKey, type WiredCall } from "./wired-call.ts";

/** A request as the client writes it. */
export interface WireRequest {
  readonly method: "POST";
  /** The secret replaced by `***`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A test holds these against what a server receives. */
const headers = {
  accept: "application/json",
  "accept-encoding": "gzip, deflate, br",
  "content-type": "application/json",
  "user-agent": "b24kit",
} as const;

/** The request of a call. `address` is the masked one of `maskedAddress`; that of an application has its token in the body. */
export function wireRequest(address: string, call: WiredCall): WireRequest {
  const { method, params, restVersion } = call;
  const base = restVersion === 3 ? address.replace(/\/rest\/(?=(?:[^/]+\/[^/]+\/)?$)/, "/rest/api/") : address;
  const body = address.endsWith("/rest/") ? { ...params, auth: "***" } : params;
  const key = needsKey(call) ? { "idempotency-key": "<new for each call>" } : {};
  return { method: "POST", url: base + method, headers: { ...headers, ...key }, body };
}

/** The request as it goes over the wire, its body indented for the eye. */
export function requestText({ method, url, headers: sent, body }: WireRequest): string {
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, "", renderJson(body)].join("\n");
}

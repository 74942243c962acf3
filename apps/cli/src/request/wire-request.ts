import { renderJson } from "../output/json.ts";

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

/** The request of a call. `webhook` is the masked address with a slash at its end. */
export function wireRequest(
  webhook: string,
  method: string,
  body: Readonly<Record<string, unknown>>,
  restVersion: 2 | 3,
): WireRequest {
  const base = restVersion === 3 ? webhook.replace(/\/rest\/(?=[^/]+\/[^/]+\/$)/, "/rest/api/") : webhook;
  return { method: "POST", url: base + method, headers, body };
}

/** The request as it goes over the wire, its body indented for the eye. */
export function requestText({ method, url, headers: sent, body }: WireRequest): string {
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, "", renderJson(body)].join("\n");
}

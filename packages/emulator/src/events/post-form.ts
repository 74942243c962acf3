import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { text } from "node:stream/consumers";

/** What a handler answered. */
export interface FormAnswer {
  readonly status: number;
  readonly body: string;
}

/** Posts urlencoded bodies; rejects when nobody answers. */
export interface FormPoster {
  post(address: string, body: string): Promise<FormAnswer>;
  close(): void;
}

/** Requests to one handler at a time; more of them wait. */
const maxSockets = 8;

/** After so many milliseconds nobody waits any longer; what the portal's own limit is, is unconfirmed. */
const patience = 10_000;

/** Opens connections as they are needed. */
export function createFormPoster(): FormPoster {
  const agents = {
    http: new HttpAgent({ keepAlive: true, maxSockets }),
    https: new HttpsAgent({ keepAlive: true, maxSockets }),
  };
  const closing = new AbortController();
  return {
    post(address, body) {
      const isSecure = new URL(address).protocol === "https:";
      const headers = {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": Buffer.byteLength(body),
      };
      const options = { method: "POST", headers, signal: closing.signal, timeout: patience };
      return new Promise((resolve, reject) => {
        const request = isSecure
          ? httpsRequest(address, { ...options, agent: agents.https })
          : httpRequest(address, { ...options, agent: agents.http });
        request.on("timeout", () => request.destroy(new Error("The handler does not answer.")));
        request.on("error", reject);
        request.on("response", (response) => {
          text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
        });
        request.end(body);
      });
    },
    close() {
      closing.abort();
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** A request and what became of it. */
export interface Sent {
  /** Number of the object; undefined: a forged request. */
  readonly id: number | undefined;
  /** HTTP status; 0: nobody answered. */
  readonly status: number;
  /** Milliseconds. */
  readonly took: number;
}

export interface Load {
  readonly address: string;
  readonly token: string;
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
  /** One of so many requests is true. */
  readonly trueOneOf: number;
}

/** Milliseconds between two bunches of requests. */
const beat = 20;

/** Sends requests at a rate, whether they are answered or not; resolves when each has ended. */
export async function sendAtRate({ address, token, rate, seconds, trueOneOf }: Load): Promise<readonly Sent[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const sent: Promise<Sent>[] = [];
  const begun = performance.now();
  while (sent.length < rate * seconds) {
    const due = Math.min(rate * seconds, ((performance.now() - begun) / 1000) * rate);
    while (sent.length < due) {
      const index = sent.length;
      const isTrue = index % trueOneOf === 0;
      sent.push(
        send(agent, address, { id: index + 1, isTrue, body: bodyOf(index, isTrue ? token : undefined, token) }),
      );
    }
    await wait(beat);
  }
  const ended = await Promise.all(sent);
  agent.destroy();
  return ended;
}

/** What the portal sends when a deal was changed; forged: without the token, with a wrong one, or with the right one elsewhere. */
function bodyOf(index: number, own: string | undefined, token: string): string {
  const forgeries = [{}, { "auth[application_token]": `${token.slice(1)}0` }, { "auth[access_token]": token }];
  return new URLSearchParams({
    event: "ONCRMDEALUPDATE",
    event_handler_id: "1",
    "data[FIELDS][ID]": String(index + 1),
    ts: String(Math.floor(Date.now() / 1000)),
    "auth[domain]": "portal.example",
    "auth[client_endpoint]": "https://portal.example/rest/",
    "auth[member_id]": "d41d8cd98f00b204e9800998ecf8427e",
    ...(own === undefined ? forgeries[index % forgeries.length] : { "auth[application_token]": own }),
  }).toString();
}

async function send(
  agent: Agent,
  address: string,
  { id, isTrue, body }: { readonly id: number; readonly isTrue: boolean; readonly body: string },
): Promise<Sent> {
  const begun = performance.now();
  const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body) };
  const status = await new Promise<number>((resolve) => {
    const asked = request(address, { method: "POST", agent, headers }, (answer) => {
      answer.on("end", () => resolve(answer.statusCode ?? 0)).resume();
    });
    asked.on("error", () => resolve(0));
    asked.end(body);
  });
  return { id: isTrue ? id : undefined, status, took: performance.now() - begun };
}

import type { Writable } from "node:stream";
import { ClientError } from "../errors.ts";
import type { FetchedText } from "../http/fetch-text.ts";
import type { Call } from "../link.ts";
import { collectText } from "./collect-text.ts";
import { headOf, isPage } from "./download-head.ts";
import { FileTransferError } from "./file-trouble.ts";
import { nextHop } from "./next-hop.ts";
import type { TransferOptions } from "./run-transfer.ts";
import { type Headers, streamExchange } from "./stream-exchange.ts";
import { tellProgress } from "./tell-progress.ts";
import type { DownloadHead, DownloadTransfer } from "./transfer.ts";

const mostHops = 5;
const mostTextBytes = 2 ** 20;

/** Follows a link to a file and hands the file on as it comes. What is no file comes back as text. */
export async function receiveFile(
  { method }: Call,
  transfer: DownloadTransfer,
  options: TransferOptions,
): Promise<FetchedText> {
  let url = transfer.url;
  for (let hops = 0; hops <= mostHops; hops += 1) {
    const answer = await receiveAt(url, method, transfer, options);
    if (typeof answer !== "string") return answer;
    url = nextHop(url, answer, transfer.url, options.credential);
  }
  throw new ClientError("redirected", `${url.host} sends the download on and on.`, { method });
}

interface Received {
  status: number;
  head: DownloadHead;
  location?: string;
  /** Set when it is a file. */
  sink?: Writable;
  bytes: number;
}

/** The answer, or where it sends us. */
async function receiveAt(
  url: URL,
  method: string,
  transfer: DownloadTransfer,
  { agent, credential, signal, touch, onEvent, onSent }: TransferOptions,
): Promise<FetchedText | string> {
  const text = collectText(mostTextBytes, method);
  const received: Received = { status: 0, head: { contentType: "" }, bytes: 0 };
  const tell = tellProgress("download", onEvent);
  const target = { origin: url.origin, path: `${url.pathname}${url.search}` };
  onSent();
  await streamExchange(agent, { ...target, method: "GET", headers: headersFor(url, credential.url) } as const, {
    signal,
    onBytes(more) {
      touch();
      received.bytes += more;
      if (received.sink === undefined) return;
      if (received.bytes > transfer.maxBytes) throw tooLarge(transfer.maxBytes);
      tell(received.bytes, received.head.size);
    },
    onHead: async (status, headers) => {
      Object.assign(received, { status, head: headOf(headers) });
      const { location } = headers;
      if (status >= 300 && status < 400 && location !== undefined) {
        received.location = String(location);
        return undefined;
      }
      if (status < 200 || status > 299 || isPage(headers, transfer.name)) return text.sink;
      refuseUnfit(received.head, headers, transfer, method);
      received.sink = await transfer.open(received.head);
      return received.sink;
    },
  });
  const { status, head, location, sink, bytes } = received;
  if (location !== undefined) return location;
  const { contentType } = head;
  if (sink === undefined) return { status, contentType, text: text.text(), bytes: text.bytes() };
  transfer.onDone(head, bytes);
  return { status, contentType: "application/json", text: '{"result":true}', bytes };
}

/** Only the portal learns where it came from; https://apidocs.bitrix24.com/api-reference/files/index.html asks for these. */
function headersFor(url: URL, portal: string): Record<string, string> {
  return {
    accept: "*/*",
    "accept-encoding": "identity",
    "accept-language": "ru,en",
    "user-agent": "b24kit",
    ...(url.origin === new URL(portal).origin ? { referer: `${url.origin}/` } : {}),
  };
}

function refuseUnfit(head: DownloadHead, headers: Headers, { maxBytes }: DownloadTransfer, method: string): void {
  const packing = String(headers["content-encoding"] ?? "identity").toLowerCase();
  if (packing !== "identity") {
    throw new ClientError("malformed-answer", "The server packed the file although it was asked not to.", { method });
  }
  if ((head.size ?? 0) > maxBytes) throw tooLarge(maxBytes);
}

function tooLarge(most: number): ClientError {
  const message = `The file is larger than ${most} bytes, the most that is taken.`;
  return new FileTransferError("too-large", message, "Look at the file in the portal.");
}

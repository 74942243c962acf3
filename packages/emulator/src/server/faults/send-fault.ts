import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { encodeJson } from "../../php/encode.ts";
import { commonHeaders, jsonType, sendHtml } from "../answer.ts";
import type { AnswerFault, WireFault } from "./fault.ts";

/** The answer that would have come, and how to wait between its pieces. */
export interface SpoiltAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Path of the request, for redirects. */
  readonly path: string;
  readonly sleep: (length: number) => Promise<void>;
}

/** Answers what the fault makes of the answer. */
export async function sendFault(response: ServerResponse, fault: WireFault, answer: SpoiltAnswer): Promise<void> {
  if (response.headersSent || response.destroyed) return;
  switch (fault.action) {
    case "html":
      sendHtml(response, fault.status, `${fault.status} Service page`);
      return;
    case "drop":
      response.destroy();
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "redirect":
      response.writeHead(302, { ...commonHeaders, location: `${fault.to.replace(/\/$/, "")}${answer.path}` });
      response.end();
      return;
    case "truncate":
    case "garbage":
    case "drip":
    case "huge":
      response.writeHead(answer.status, { ...commonHeaders, "content-type": jsonType });
      await sendSpoilt(response, fault, encodeJson(answer.body), answer.sleep);
      return;
    default:
      fault satisfies never;
  }
}

async function sendSpoilt(
  response: ServerResponse,
  fault: AnswerFault,
  text: string,
  sleep: SpoiltAnswer["sleep"],
): Promise<void> {
  switch (fault.action) {
    case "truncate":
      response.end(text.slice(0, Math.ceil(text.length / 2)));
      return;
    case "garbage":
      response.end(Buffer.from([0x1f, 0x8b, 0, 0xff, 0xfe, 0x7b, 0x22, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x0a]));
      return;
    case "drip":
      return pipeline(Readable.from(dripped(Buffer.from(text), fault.ms, sleep)), response);
    case "huge":
      return pipeline(Readable.from(padded(text, fault.bytes)), response);
    default:
      fault satisfies never;
  }
}

const pieces = 20;

async function* dripped(bytes: Buffer, length: number, sleep: SpoiltAnswer["sleep"]): AsyncGenerator<Buffer> {
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
    await sleep(length / pieces);
  }
}

const paddingSize = 64 * 1024;

/** The padding stands before the last brace. */
function* padded(text: string, bytes: number): Generator<Buffer> {
  const padding = Buffer.alloc(paddingSize, " ");
  yield Buffer.from(text.slice(0, -1));
  for (let left = bytes - Buffer.byteLength(text); left > 0; left -= paddingSize) {
    yield left < paddingSize ? padding.subarray(0, left) : padding;
  }
  yield Buffer.from(text.slice(-1));
}

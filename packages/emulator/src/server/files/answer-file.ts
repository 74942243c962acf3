import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { parseQuery } from "../../php/parse-query.ts";
import { toText } from "../../php/values.ts";
import type { StoredContent } from "../../files/content-store.ts";
import { diskAnswer, storeFile } from "../../methods/disk/disk-objects.ts";
import { sendBody } from "../answer.ts";
import { authorize } from "../authorize.ts";
import type { EmulatorContext } from "../context.ts";
import { applyFaults, WireFaultError } from "../faults/apply-faults.ts";
import type { WireFault } from "../faults/fault.ts";
import { sendFault } from "../faults/send-fault.ts";
import { errorBody, RestError, statusOf } from "../rest-error.ts";
import type { Route } from "../route.ts";
import { methodCall } from "../invoke.ts";
import { startWork } from "../work.ts";
import { readUpload } from "./read-upload.ts";

/** Methods whose request or answer is a file. */
export const fileMethods: ReadonlySet<string> = new Set(["download", "upload", "crm.controller.item.getfile"]);

/** Answers an address of a file: streamed, in either direction. */
export async function answerFile(
  context: EmulatorContext,
  request: IncomingMessage,
  response: ServerResponse,
  { route, query, isAdmitted }: { readonly route: Route; readonly query: string; readonly isAdmitted: boolean },
): Promise<void> {
  const work = startWork(context, response);
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  const spoil = async (fault: WireFault): Promise<void> =>
    sendFault(response, fault, { status: 200, body: undefined, path, sleep: context.sleep });
  try {
    if (!isAdmitted) throw new RestError("QUERY_LIMIT_EXCEEDED", "Too many requests", 503);
    const method = route.method.toLowerCase();
    context.stats.countCommand(method);
    await work.sleep(context.costs.request);
    const names = ["any", method === "upload" ? "write" : "read"];
    const failure = await applyFaults(context.faults, work, { names, method });
    if (failure !== undefined) throw failure;
    const spoilt = work.spoilt();
    if (method === "upload") {
      const body = await takeUpload(context, request, route, query);
      return spoilt === undefined ? sendBody(response, 200, body) : await spoil(spoilt);
    }
    const file = fileOf(context, route, query, method);
    if (spoilt === undefined || spoilt.action === "truncate")
      return await sendFile(response, file, spoilt !== undefined);
    await spoil(spoilt);
  } catch (error) {
    if (error instanceof WireFaultError) return await spoil(error.fault);
    if (!(error instanceof RestError)) throw error;
    sendBody(response, statusOf(error, context.authStatus), errorBody(error));
    // What is still on its way is not read.
    if (!request.complete) response.once("finish", () => request.destroy());
  }
}

/** Query of a link that was signed. The words of the refusal are unconfirmed. */
function signedQuery(context: EmulatorContext, route: Route, query: string) {
  const given = parseQuery(query);
  const requester = authorize(context, route, toText(given["auth"]));
  const signed = context.portal.disk.tokens.read(route.method, toText(given["token"]));
  if (signed === undefined) throw new RestError("ACCESS_DENIED", "Access denied! Link check failed", 403);
  return { requester, signed };
}

async function takeUpload(context: EmulatorContext, request: IncomingMessage, route: Route, query: string) {
  const { requester, signed } = signedQuery(context, route, query);
  const { portal } = context;
  const folder = portal.disk.objects.get(Number(signed.get("id")));
  if (folder?.type !== "folder") throw new RestError("ERROR_NOT_FOUND", "Could not find entity with id `X`");
  const file = await readUpload(request, portal.disk.contents);
  if (file === undefined) throw new RestError("ERROR_COULD_NOT_SAVE_FILE", "Could not save file");
  const isUnique = signed.get("generateUniqueName") === "1";
  const row = storeFile(portal, folder, { ...file, by: requester.caller.id, isUnique });
  const result = diskAnswer(methodCall(context, requester, "upload", {}), row, true);
  context.writes.add("upload", { id: folder.id, name: file.name, size: file.content.size }, { result });
  return { result };
}

interface SentFile {
  readonly name: string;
  readonly content: StoredContent;
}

function fileOf(context: EmulatorContext, route: Route, query: string, method: string): SentFile {
  const { signed } = signedQuery(context, route, query);
  const id = Number(signed.get(method === "download" ? "id" : "fileId"));
  const { objects, crmFiles } = context.portal.disk;
  const row = method === "download" ? objects.get(id) : crmFiles.get(id);
  if (row?.content === undefined) throw new RestError("ERROR_NOT_FOUND", `Could not find entity with id \`${id}\``);
  return { name: row.name, content: row.content };
}

async function sendFile(response: ServerResponse, { name, content }: SentFile, isCut: boolean): Promise<void> {
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-length": content.size,
    "content-disposition": `attachment; filename*=utf-8''${encodeURIComponent(name)}`,
  });
  if (!isCut) return pipeline(content.open(), response).catch(() => void response.destroy());
  let left = Math.floor(content.size / 2);
  for await (const piece of content.open() as AsyncIterable<Buffer>) {
    response.write(piece.subarray(0, left));
    left -= piece.length;
    if (left <= 0) break;
  }
  response.socket?.end(() => response.destroy());
}

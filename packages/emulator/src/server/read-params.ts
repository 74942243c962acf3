import type { IncomingMessage } from "node:http";
import { parsePairs, parseQuery } from "../php/parse-query.ts";
import { emptyParams, isArrayLike, type Params } from "../php/values.ts";

/** Larger bodies are cut off with 413, as a web server in front of PHP does. */
const maxBody = 64 * 1024 * 1024;

/** Parameters of a request: query and body together, the body wins. Undefined when the body is too large. */
export async function readParams(request: IncomingMessage, query: string): Promise<Params | undefined> {
  const body = await readBody(request);
  if (body === undefined) return undefined;
  return Object.assign(emptyParams(), parseQuery(query), await parseBody(body, request.headers["content-type"] ?? ""));
}

/** The body as it came; undefined when it is too large. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBody) chunks.push(chunk);
  }
  return length > maxBody ? undefined : Buffer.concat(chunks);
}

async function parseBody(body: Buffer, contentType: string): Promise<Params> {
  if (body.length === 0) return emptyParams();
  const kind = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
  if (kind === "application/json") return parseJson(body.toString("utf8"));
  if (kind === "multipart/form-data") return parseMultipart(body, contentType);
  return parseQuery(body.toString("utf8"));
}

/** Malformed JSON raises no error: the call simply has no parameters. */
function parseJson(text: string): Params {
  try {
    const value: unknown = JSON.parse(text);
    return Object.assign(emptyParams(), isArrayLike(value) ? value : {});
  } catch {
    return emptyParams();
  }
}

/** Files are not parameters and are left out. */
async function parseMultipart(body: Buffer, contentType: string): Promise<Params> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
    return parsePairs(
      [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])),
    );
  } catch {
    return emptyParams();
  }
}

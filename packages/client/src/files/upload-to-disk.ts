import { isExpiredToken } from "../answer/is-expired-token.ts";
import type { Credential } from "../credential/credential.ts";
import { ClientError } from "../errors.ts";
import type { Answer, Call, Next } from "../link.ts";
import { type FileContent, isFileContent } from "./file-content.ts";
import { uploadLink } from "./portal-link.ts";

/** A smaller file is sent as Base64: one request instead of two. */
const mostDirectBytes = 256 * 1024;

const uploads = new Set(["disk.folder.uploadfile", "disk.storage.uploadfile"]);

interface DiskUpload {
  readonly name: string;
  readonly content: FileContent;
}

/** The upload that a call is, when it is one that goes by a form; `undefined` for everything else. */
export function diskUpload({ method, params }: Call): DiskUpload | undefined {
  if (!uploads.has(method.toLowerCase())) return undefined;
  const given = params["fileContent"];
  if (!Array.isArray(given) || given.length !== 2) return undefined;
  const [name, content] = given as readonly unknown[];
  if (typeof name !== "string" || !isFileContent(content)) return undefined;
  // An empty text is no file for the method.
  return content.size > mostDirectBytes || content.size === 0 ? { name, content } : undefined;
}

/**
 * Asks for an address and sends the content there. When the token of an application's address has expired meanwhile, nothing was
 * taken, so it asks for another one, once.
 * https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
 */
export async function uploadToDisk(
  call: Call,
  { name, content }: DiskUpload,
  credential: Credential,
  next: Next,
): Promise<Answer> {
  const send = async ({ url, field }: UploadAddress): Promise<Answer> =>
    next({ ...call, method: "upload", params: {}, transfer: { kind: "upload", url, field, name, content } });
  const { fileContent: _content, data: _name, ...params } = call.params;
  const newAddress = async (): Promise<UploadAddress> => uploadAddress({ ...call, params }, credential, next);
  const address = await newAddress();
  try {
    return await send(address);
  } catch (error) {
    if (!isExpiredToken(error)) throw error;
    return send(await newAddress());
  }
}

interface UploadAddress {
  readonly url: URL;
  readonly field: string;
}

async function uploadAddress(call: Call, credential: Credential, next: Next): Promise<UploadAddress> {
  const { result } = await askForAddress(call, next);
  const { field, uploadUrl } = (typeof result === "object" ? (result ?? {}) : {}) as Record<string, unknown>;
  const url = uploadLink(typeof uploadUrl === "string" ? uploadUrl : "", credential.url);
  return { url, field: typeof field === "string" ? field : "file" };
}

/** Asking changes nothing, so a lost answer leaves nothing unknown. */
async function askForAddress(call: Call, next: Next): Promise<Answer> {
  try {
    return await next(call);
  } catch (error) {
    if (!(error instanceof ClientError) || error.code !== "outcome-unknown") throw error;
    throw new ClientError("network", "The portal did not tell where to send the file; nothing was uploaded.", {
      hint: "Try again.",
      isRetryable: true,
      method: call.method,
      cause: error,
    });
  }
}

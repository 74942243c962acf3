import type { Credential } from "../credential/credential.ts";
import type { Call, Link } from "../link.ts";
import { contentsIn } from "./file-content.ts";

/**
 * Sends local files that stand in parameters: to the disk as a form, piece by piece; elsewhere as Base64. Stands right inside
 * of the guard, which sees names, sizes and digests, and nothing that is read later can differ from them. A batch with a file
 * is run command by command: neither a form nor a long text fits into one. What sends them is loaded when it is needed: most
 * programs send no files.
 */
export function filesLink(credential: Credential): Link {
  const link: Link = async (call, next) => {
    if (call.commands !== undefined) {
      const hasFile = call.commands.some(({ params }) => contentsIn(params).length > 0);
      if (!hasFile) return next(call);
      const { runApart } = await import("./run-apart.ts");
      return { result: await runApart(call, async (single) => link(single, next)) };
    }
    if (contentsIn(call.params).length === 0) return next(call);
    const { diskUpload, uploadToDisk } = await import("./upload-to-disk.ts");
    const upload = diskUpload(call);
    if (upload !== undefined) return uploadToDisk(call, upload, credential, next);
    return next(await withContent(call));
  };
  return link;
}

/** Bytes that even a slow connection sends in a second. */
const slowest = 64 * 1024;

/** With Base64 inside, and the time that such a request takes on its way. */
async function withContent(call: Call): Promise<Call> {
  const { withInlineContent } = await import("./inline-content.ts");
  const bytes = contentsIn(call.params).reduce((sum, { size }) => sum + size, 0);
  const timeout = call.timeout + Math.ceil(bytes / slowest) * 1000;
  return { ...call, timeout, params: await withInlineContent(call.params) };
}

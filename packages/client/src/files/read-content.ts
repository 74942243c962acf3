import { createHash } from "node:crypto";
import type { FileContent } from "./file-content.ts";
import { contentChanged } from "./file-trouble.ts";
import { reading, withLocalFile } from "./open-local-file.ts";

/** Reads a whole content. For those that travel inside of JSON only. Throws `ClientError` ("file"). */
export async function readContent({ path, size, sha256 }: FileContent): Promise<Buffer> {
  return withLocalFile(path, async (file, now) => {
    if (now !== size) throw contentChanged(path);
    const bytes = await reading(path, async () => file.readFile());
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw contentChanged(path);
    return bytes;
  });
}

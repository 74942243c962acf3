import type { Connection } from "./connect.ts";
import { envelopeSchema } from "../src/answers/envelope.ts";

/** A resource that was read, in its two forms. */
interface ReadResource {
  readonly text: string;
  readonly data: Record<string, unknown>;
  readonly notices: readonly string[];
  /** Of all contents. */
  readonly bytes: number;
}

/** Reads a resource in both forms; without a text it is empty. */
export async function read({ client }: Connection, uri: string): Promise<ReadResource> {
  const { contents } = await client.readResource({ uri });
  const textOf = (type: string): string => {
    const found = contents.find(({ mimeType }) => mimeType === type);
    return found !== undefined && "text" in found ? found.text : "";
  };
  const { data, notices } = envelopeSchema.parse(JSON.parse(textOf("application/json")));
  const bytes = Buffer.byteLength(JSON.stringify(contents));
  return { text: textOf("text/markdown"), data: data as ReadResource["data"], notices, bytes };
}

/** The error that a request ends with. */
export async function errorOf(request: Promise<unknown>): Promise<{ code: number; message: string; data: unknown }> {
  const outcome: unknown = await request.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof Error && "code" in outcome && "data" in outcome)
    return { code: Number(outcome.code), message: outcome.message, data: outcome.data };
  throw new Error("The request did not end with an error of the protocol.");
}

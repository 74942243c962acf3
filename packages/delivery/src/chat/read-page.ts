import type { Client } from "@b24kit/client";
import { z } from "zod";

/** A message of a dialog, as far as it matters here. */
export interface DialogMessage {
  readonly id: number;
  readonly author: number;
  /** Epoch milliseconds by the portal's clock. */
  readonly at: number;
  readonly text: string;
}

const pageSchema = z.object({
  messages: z.array(
    z.object({
      id: z.coerce.number().int().positive(),
      author_id: z.coerce.number().int(),
      date: z.string().transform((text, context) => {
        const at = Date.parse(text);
        if (Number.isNaN(at)) context.addIssue("not a date");
        return at;
      }),
      text: z.string().nullish(),
    }),
  ),
});

/** Messages before `lastId`, or the newest ones; in no order that may be relied on. `portalNow`: when the portal answered. */
export async function readPage(
  client: Client,
  dialog: string,
  lastId: number | undefined,
  signal: AbortSignal,
): Promise<{ readonly messages: readonly DialogMessage[]; readonly portalNow: number | undefined }> {
  const params = { DIALOG_ID: dialog, LIMIT: 50, ...(lastId === undefined ? {} : { LAST_ID: lastId }) };
  const { result, time } = await client.answer("im.dialog.messages.get", params, { signal });
  const { messages } = pageSchema.parse(result);
  return {
    messages: messages.map(({ id, author_id: author, date, text }) => ({ id, author, at: date, text: text ?? "" })),
    portalNow: time?.dateFinish === undefined ? undefined : Date.parse(time.dateFinish),
  };
}

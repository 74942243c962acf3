import { ClientError } from "../errors.ts";
import { isNothing, phpCount } from "./php-map.ts";

/** The error for a page whose `next` is no number of rows: taken for the last page, it would hide the rows after it. */
export function unreadableNext(next: unknown, method: string | undefined): ClientError | undefined {
  if (isNothing(next) || phpCount(next) !== undefined) return undefined;
  return new ClientError("malformed-answer", 'The portal\'s answer names a next page that is no number ("next").', {
    hint: "The list cannot be read completely this way. The portal's administrator may know more.",
    mayHaveRun: true,
    ...(method === undefined ? {} : { method }),
  });
}

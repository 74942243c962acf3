import type { Answer } from "./answer.ts";
import { cleanData } from "./clean-data.ts";
import type { Envelope } from "./envelope.ts";

/** The structured content of an answer without its data, every text of the portal cleaned. */
export function envelopeOf({
  asOf,
  eyes,
  shown,
  total,
  remarks = [],
  notices = [],
  next,
  error,
}: Answer): Omit<Envelope, "data"> {
  return {
    ok: error === undefined,
    ...(asOf === undefined ? {} : { asOf }),
    ...(eyes === undefined ? {} : { eyes: String(cleanData(eyes)) }),
    ...(shown === undefined ? {} : { shown }),
    ...(total === undefined ? {} : { total }),
    notices: [...remarks, ...notices].map((notice) => String(cleanData(notice))),
    ...(next === undefined ? {} : { next }),
    ...(error === undefined ? {} : { error }),
  };
}

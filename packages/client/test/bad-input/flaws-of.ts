import type { ClientError } from "../../src/index.ts";
import { secret } from "../raw-server.ts";

/**
 * What a person could not use in the words of an error: none when message and hint are one line each, with a capital at
 * the beginning, without markup and without the secret, and the hint is a sentence.
 */
export function flawsOf({ message, hint = "" }: ClientError): readonly string[] {
  return [
    ...(hint.endsWith(".") ? [] : ["no hint"]),
    ...[message, hint].flatMap((text) => [
      ...(/^[\p{Lu}\d“"].{10}/u.test(text) ? [] : [`not a sentence: ${text}`]),
      ...(/\p{Cc}/u.test(text) ? [`control characters: ${text}`] : []),
      ...(/<\/?[a-z!][^>]*>/i.test(text) ? [`markup: ${text}`] : []),
      ...(/undefined|\[object|NaN/.test(text) ? [`a value that is none: ${text}`] : []),
      ...(text.toLowerCase().includes(secret.toLowerCase()) ? ["the secret"] : []),
    ]),
  ];
}

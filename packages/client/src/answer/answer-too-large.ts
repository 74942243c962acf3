import { ClientError } from "../errors.ts";

/** The answer has more than `limit` bytes, decompressed. What was asked for may have been done. */
export function answerTooLarge(limit: number, method: string): ClientError {
  const size = limit >= 2 ** 20 ? `${Math.floor(limit / 2 ** 20)} MiB` : `${limit} bytes`;
  return new ClientError(
    "answer-too-large",
    `The portal's answer to "${method}" is larger than ${size}, the most that is read.`,
    {
      method,
      hint: "Ask for fewer fields (select) or fewer rows (filter), or raise maxAnswerBytes.",
      mayHaveRun: true,
    },
  );
}

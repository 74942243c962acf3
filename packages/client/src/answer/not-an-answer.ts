import { ClientError, type ClientErrorCode } from "../errors.ts";
import { pageTitle, plainText } from "./plain-text.ts";

export interface Received {
  readonly text: string;
  readonly status: number;
  readonly contentType: string;
  readonly method: string | undefined;
}

/** The error for an answer that is no JSON: a page, plain text, nothing, or JSON that breaks off. */
export function notAnAnswer(received: Received): ClientError {
  const { text, status } = received;
  const what = describe(received);
  if (status >= 500) {
    return make(received, "server-error", `The portal's server failed: instead of data it sent ${what}.`, {
      hint: "The portal may be down for maintenance. Try again in a few minutes.",
      isRetryable: true,
    });
  }
  if (status === 413) return tooMuchSent(received);
  if (/^[[{"]/.test(text)) {
    const isEnded = /[\]}"]$/.test(text);
    const why = isEnded ? "is damaged: it is no valid JSON" : "breaks off in the middle";
    return make(received, "malformed-answer", `The portal's answer ${why} (${what}).`, {
      hint: "Try again. If it stays so, ask for less at a time.",
      isRetryable: true,
    });
  }
  if (text === "" && status >= 200 && status < 300) {
    return make(received, "malformed-answer", "The portal's answer is empty.", {
      hint: "Try again. If it stays so, the portal's server has a fault: its administrator finds it in the server's log.",
      isRetryable: true,
    });
  }
  return make(received, "not-a-portal", `This is not a portal answer: instead of data the server sent ${what}.`, {
    hint:
      "Check that the webhook address leads to a Bitrix24 portal. " +
      "A proxy, a login page or a network filter between here and the portal may also answer in its place.",
  });
}

/** A web server refuses a body above its limit before anything runs. */
function tooMuchSent({ status, method }: Received): ClientError {
  return new ClientError("bad-parameters", `The request is larger than the portal's server accepts (HTTP ${status}).`, {
    hint: "Send less at a time: fewer commands in a batch, smaller files.",
    status,
    ...(method === undefined ? {} : { method }),
  });
}

/** The error for JSON that is not what a portal answers. */
export function notAnEnvelope(received: Received): ClientError {
  const why = `This is not a portal answer: the server sent JSON without "result" and "error" (HTTP ${received.status}).`;
  const code = received.status >= 500 ? "server-error" : "not-a-portal";
  return make(received, code, why, {
    hint: "Check that the webhook address leads to a Bitrix24 portal.",
    isRetryable: received.status >= 500,
  });
}

function make(
  { status, method }: Received,
  code: ClientErrorCode,
  message: string,
  options: { readonly hint: string; readonly isRetryable?: boolean },
): ClientError {
  return new ClientError(code, message, {
    ...options,
    // Whatever answered, the portal may have run the request before.
    mayHaveRun: true,
    status,
    ...(method === undefined ? {} : { method }),
  });
}

function describe({ text, status, contentType }: Received): string {
  const type = plainText(contentType.split(";")[0] ?? "").slice(0, 80);
  const facts = [`HTTP ${status}`, type === "" ? "no content type" : type, `${text.length} characters`].join(", ");
  if (text === "") return `an empty answer (HTTP ${status})`;
  const title = pageTitle(text);
  if (title !== undefined) return `a web page titled “${title}” (${facts})`;
  if (text.startsWith("<") || type.includes("html")) return `a web page without a title (${facts})`;
  return /^[[{"]/.test(text) ? facts : `plain text (${facts})`;
}

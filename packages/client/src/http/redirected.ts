import { ClientError } from "../errors.ts";

/** The error for a 3xx answer. A redirect is not followed: the key would go to another server, and a POST lose its body. */
export function redirected(status: number, location: string, from: URL, method: string): ClientError {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  const facts = { status, method };
  if (to === undefined || to.origin === from.origin) {
    return new ClientError(
      "redirected",
      `${from.host} sends the request on to another page of its own (HTTP ${status}).`,
      {
        ...facts,
        hint: "This is usually a login page: check that the webhook address is complete and leads to a Bitrix24 portal.",
      },
    );
  }
  if (to.host === from.host) {
    return new ClientError("redirected", `${from.host} answers only on ${to.protocol}// (HTTP ${status}).`, {
      ...facts,
      hint: `Begin the webhook address with ${to.protocol}//.`,
    });
  }
  return new ClientError("redirected", `The portal ${from.host} has moved to ${to.host} (HTTP ${status}).`, {
    ...facts,
    movedTo: to.host,
    hint: `If you trust ${to.host}, replace the host name in the webhook address; user and key stay the same.`,
  });
}

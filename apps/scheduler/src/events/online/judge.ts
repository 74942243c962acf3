import { CrowdedError } from "./ask-in-turn.ts";
import type { OnlineFeed } from "./online-feed.ts";
import type { ReceiverEvent } from "./receiver-event.ts";
import type { SentEvent } from "./sent-event.ts";

/** `unknown`: it cannot be found out now. */
type Verdict = "genuine" | "forged" | "unknown";

/** Whether a request is the portal's: it carries the token, or tells of an installation that its access token vouches for. Never rejects. */
export async function judge(
  online: OnlineFeed,
  sent: SentEvent,
  onEvent: (event: ReceiverEvent) => void,
): Promise<Verdict> {
  const { name } = online.feed;
  try {
    if (await online.token.isRight(sent.applicationToken)) return "genuine";
    if (!(await teaches(online, sent))) return "forged";
    await online.token.replace(sent.applicationToken);
    onEvent({ type: "installed", feed: name });
    return "genuine";
  } catch (error) {
    onEvent(error instanceof CrowdedError ? { type: "crowded", feed: name } : { type: "trouble", feed: name, error });
    return "unknown";
  }
}

/** Whether a request whose token is not known tells of an installation that its access token vouches for. */
async function teaches({ isInstallation }: OnlineFeed, sent: SentEvent): Promise<boolean> {
  if (sent.code !== "ONAPPINSTALL" || sent.accessToken === "" || sent.applicationToken === "") return false;
  return (await isInstallation?.(sent.accessToken)) ?? false;
}

import type { Client } from "@b24kit/client";
import { cancelled } from "../cancelled.ts";
import type { Channel } from "../channel.ts";
import { DeliveryError } from "../delivery-error.ts";
import type { ChannelParts } from "../open-channel.ts";
import { partlySent } from "../portal/partly-sent.ts";
import { portalError } from "../portal/portal-error.ts";
import { portalTexts } from "../portal/portal-texts.ts";
import { recipientOf } from "../recipient-of.ts";
import type { TargetOf } from "../target.ts";
import { tagsOf } from "./tags-of.ts";

const method = "im.notify.personal.add";

/** Tags belong to an application, which a webhook names by this. */
const clientId = "b24kit";

/** A personal notification. The portal keeps only the newest with a tag, so sending again replaces what is there. */
export function openNotificationChannel({ to }: TargetOf<"notification">, parts: ChannelParts): Channel {
  const user = to === "recipient" ? recipientOf(parts).userId : to;
  return {
    async send(message, signal) {
      if (signal.aborted) throw cancelled(signal.reason);
      const client = await parts.client();
      const texts = portalTexts(message);
      const tags = tagsOf(message.key, texts.length);
      const ids: string[] = [];
      for (const [index, text] of texts.entries()) {
        ids.push(await notify(client, { user, text, tag: tags[index] ?? "", isFirst: index === 0 }, signal));
      }
      return { id: ids.join(",") };
    },
    settle: () => Promise.resolve({ state: "repeatable" }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

interface Notification {
  readonly user: number;
  readonly text: string;
  readonly tag: string;
  readonly isFirst: boolean;
}

async function notify(
  client: Client,
  { user, text, tag, isFirst }: Notification,
  signal: AbortSignal,
): Promise<string> {
  const params = { USER_ID: user, MESSAGE: text, TAG: tag, CLIENT_ID: clientId };
  const id = await client.call(method, params, { signal }).catch((error: unknown) => {
    const found = portalError(error, { isRead: false, granted: { method, recipient: String(user) } });
    throw isFirst ? found : partlySent(found);
  });
  if (id === false) throw noSuchUser(user);
  return String(id);
}

function noSuchUser(user: number): DeliveryError {
  return new DeliveryError(
    "refused",
    { ru: `На портале нет сотрудника ${user}.`, en: `There is no user ${user} on the portal.` },
    { action: { ru: "Исправьте номер получателя.", en: "Correct the number of the recipient." } },
  );
}

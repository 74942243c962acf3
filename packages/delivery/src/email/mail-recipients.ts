import { DeliveryError } from "../delivery-error.ts";
import type { ChannelParts } from "../open-channel.ts";
import { recipientOf } from "../recipient-of.ts";
import type { TargetOf } from "../target.ts";
import { isAddress } from "./read-sender.ts";

/**
 * The addresses, each once. Throws "misconfigured" where there is no recipient, "refused" where the recipient has no e-mail: the
 * others have theirs.
 */
export function mailRecipients(to: TargetOf<"email">["to"], parts: Pick<ChannelParts, "recipient">): readonly string[] {
  const addresses = to.map((address) => (address === "recipient" ? addressOf(parts) : address));
  const spellings = addresses.map((address) => address.toLowerCase());
  return addresses.filter((_, index) => spellings.indexOf(spellings[index] ?? "") === index);
}

function addressOf(parts: Pick<ChannelParts, "recipient">): string {
  const { name, userId, email = "" } = recipientOf(parts);
  const address = email.trim();
  if (isAddress(address)) return address;
  throw new DeliveryError(
    "refused",
    {
      ru: `На портале нет адреса почты, по которому можно написать: ${name} (${userId}).`,
      en: `The portal has no e-mail address that could be written to: ${name} (${userId}).`,
    },
    {
      action: {
        ru: "Впишите адрес в профиль сотрудника на портале или выберите другой канал.",
        en: "Add the address to the person's profile on the portal, or choose another channel.",
      },
    },
  );
}

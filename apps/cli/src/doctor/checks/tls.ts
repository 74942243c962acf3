import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { distrustWords } from "../probe/distrust-words.ts";
import { probeReason } from "../probe/probe-reason.ts";
import type { Certificate } from "../probe/secure.ts";
import { skipped, skippedNoPortal, skippedNotReached } from "../skipped.ts";

const day = 86_400_000;
/** Days that are enough to renew a certificate without hurry. */
const soon = 14;

export const tls: Check = {
  id: "tls",
  title: { ru: "Сертификат", en: "Certificate" },
  isNetwork: true,
  async run({ target, certificate, context }) {
    if (target === undefined) return skippedNoPortal;
    if (!target.isTls) return skipped({ ru: "http:// внутри этого компьютера", en: "http:// inside this computer" });
    const shown = await certificate();
    if (shown.state === "not-reached") return skippedNotReached;
    if (shown.state === "done") return outcomeOf(shown.value, (context.io.clock ?? Date.now)());
    const { code, why } = probeReason(shown.error);
    return {
      status: "problem",
      what: { ru: `нет защищённого соединения: ${target.host}`, en: `no secure connection: ${target.host}` },
      why,
      next: {
        ru: "проверьте адрес и порт портала; по дороге может стоять прокси или антивирус",
        en: "check the portal's address and port; a proxy or a virus scanner may stand in between",
      },
      data: { host: target.host, code },
    };
  },
};

function outcomeOf({ subject, issuer, validTo, protocol, distrust }: Certificate, now: number): Outcome {
  const days = Math.floor((validTo - now) / day);
  const until = Number.isNaN(validTo) ? "?" : new Date(validTo).toISOString().slice(0, 10);
  const data = { subject, issuer, validTo: until, daysLeft: Number.isNaN(days) ? null : days, protocol };
  const what = {
    ru: `${subject}, выдан ${issuer}, до ${until} (дней: ${days}), ${protocol}`,
    en: `${subject}, issued by ${issuer}, until ${until} (${days} days), ${protocol}`,
  };
  if (distrust !== undefined) {
    return { status: "problem", what, ...distrustWords(distrust), data: { ...data, code: distrust } };
  }
  if (days >= soon) return { status: "ok", what, data };
  return {
    status: "warning",
    what,
    why: {
      ru: "срок скоро истечёт, и портал станет недоступен",
      en: "it expires soon; then the portal cannot be reached",
    },
    next: { ru: "напомните администратору сервера продлить его", en: "remind the server's administrator to renew it" },
    data,
  };
}

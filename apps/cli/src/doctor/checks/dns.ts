import type { Check } from "../check.ts";
import { probeReason } from "../probe/probe-reason.ts";
import { skipped, skippedNoPortal } from "../skipped.ts";

export const dns: Check = {
  id: "dns",
  title: { ru: "DNS", en: "DNS" },
  isNetwork: true,
  async run({ target, addresses }) {
    if (target === undefined) return skippedNoPortal;
    const { host } = target;
    if (target.isAddress) return skipped({ ru: `${host} — адрес, не имя`, en: `${host} is an address, not a name` });
    const found = await addresses();
    if (found.state === "done") {
      const list = found.value.join(", ");
      return {
        status: "ok",
        what: { ru: `${host}: ${list}`, en: `${host}: ${list}` },
        data: { host, addresses: found.value },
      };
    }
    const { code, why } = probeReason(found.state === "failed" ? found.error : undefined);
    return {
      status: "problem",
      what: { ru: `адрес портала не найден: ${host}`, en: `the portal's address was not found: ${host}` },
      why,
      next: {
        ru: "проверьте имя портала, затем доступ в интернет",
        en: "check the name of the portal, then the internet connection",
      },
      data: { host, code },
    };
  },
};

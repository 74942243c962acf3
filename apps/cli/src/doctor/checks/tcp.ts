import type { Check } from "../check.ts";
import { probeReason } from "../probe/probe-reason.ts";
import { skippedNoPortal, skippedNotReached } from "../skipped.ts";

export const tcp: Check = {
  id: "tcp",
  title: { ru: "Соединение", en: "Connection" },
  isNetwork: true,
  async run({ target, connection }) {
    if (target === undefined) return skippedNoPortal;
    const { host, port } = target;
    const opened = await connection();
    if (opened.state === "not-reached") return skippedNotReached;
    if (opened.state === "failed") {
      const { code, why } = probeReason(opened.error);
      return {
        status: "problem",
        what: { ru: `нет соединения: ${host}, порт ${port}`, en: `no connection: ${host}, port ${port}` },
        why,
        next: {
          ru: "проверьте адрес портала, VPN и сетевой экран; свой портал должен быть включён",
          en: "check the portal's address, the VPN and the firewall; a portal of your own must be running",
        },
        data: { host, port, code },
      };
    }
    const { milliseconds, value } = opened;
    return {
      status: "ok",
      what: {
        ru: `${value.address}, порт ${port}, ${milliseconds} мс`,
        en: `${value.address}, port ${port}, ${milliseconds} ms`,
      },
      data: { host, port, address: value.address, milliseconds },
    };
  },
};

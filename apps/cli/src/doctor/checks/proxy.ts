import type { Check } from "../check.ts";

const names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

/** The values are not told: they may hold a password. */
export const proxy: Check = {
  id: "proxy",
  title: { ru: "Прокси", en: "Proxy" },
  run: ({ context: { io } }) => {
    const set = names.filter((name) => (io.env[name] ?? "") !== "");
    if (set.length === 0) {
      return { status: "ok", what: { ru: "прокси не задан", en: "no proxy is set" }, data: { variables: [] } };
    }
    return {
      status: "warning",
      what: { ru: `задан прокси: ${set.join(", ")}`, en: `a proxy is set: ${set.join(", ")}` },
      why: {
        ru: "b24 соединяется с порталом напрямую и прокси не использует",
        en: "b24 connects to the portal directly and does not use it",
      },
      next: {
        ru: "если портал недоступен без прокси, попросите администратора сети открыть к нему прямой доступ (TCP, порт 443)",
        en: "if the portal cannot be reached without it, ask the network's administrator for direct access (TCP, port 443)",
      },
      data: { variables: set },
    };
  },
};

import type { Check } from "../check.ts";

export const version: Check = {
  id: "version",
  title: { ru: "Версия", en: "Version" },
  run: ({ context: { io } }) => ({
    status: "ok",
    what: { ru: `b24 ${io.version}`, en: `b24 ${io.version}` },
    data: { version: io.version },
  }),
};

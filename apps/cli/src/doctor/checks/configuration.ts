import { fileOutcomes } from "../local/file-outcomes.ts";
import { jsonOutcomes } from "../local/json-outcomes.ts";
import type { Check } from "../check.ts";
import { skipped } from "../skipped.ts";

/** The folder of profiles and secrets, and the files in it. */
export const configuration: Check = {
  id: "configuration",
  title: { ru: "Настройки", en: "Configuration" },
  async run({ folders, context }) {
    if (folders === undefined) return skipped({ ru: "для настроек нет места", en: "there is no place for it" });
    const { config } = folders;
    if (config.files.length === 0 && config.error === undefined) {
      return {
        status: "ok",
        what: { ru: `ещё нет: ${config.path}`, en: `none yet: ${config.path}` },
        data: { folder: config.path, files: 0 },
      };
    }
    const found = [...fileOutcomes(config, context.io.known), ...(await jsonOutcomes(config))];
    if (found.length > 0) return found;
    const files = config.files.filter(({ isFolder }) => !isFolder).length;
    return {
      status: "ok",
      what: {
        ru: `${config.path}: файлы (${files}) открыты только вам`,
        en: `${config.path}: its files (${files}) are yours alone`,
      },
      data: { folder: config.path, files },
    };
  },
};

import type { Check } from "../check.ts";

/** An older Node.js does not come this far: the command refuses it at its start. */
export const node: Check = {
  id: "node",
  title: { ru: "Node.js", en: "Node.js" },
  run: () => {
    const { versions, platform, arch } = process;
    const text = `${versions.node} (${platform}, ${arch})`;
    return { status: "ok", what: { ru: text, en: text }, data: { version: versions.node, platform, arch } };
  },
};

import type { VaultKind, VaultProbe } from "@b24kit/credential-store";
import { placeAdvice } from "../../auth/place-advice.ts";
import type { Text } from "../../words.ts";
import type { Check } from "../check.ts";
import { placeReason } from "../local/place-reason.ts";

const names: Readonly<Record<VaultKind, Text>> = {
  keychain: { ru: "хранилище паролей системы", en: "the keychain of the system" },
  "encrypted-file": { ru: "зашифрованный файл", en: "the encrypted file" },
  "machine-file": { ru: "файл, привязанный к компьютеру", en: "the file bound to this computer" },
  "plain-file": { ru: "открытый файл", en: "a file in clear text" },
};

/** Where a new secret would be kept, and why not in a better place. */
export const places: Check = {
  id: "storage",
  title: { ru: "Хранилище", en: "Storage" },
  async run(examination) {
    const probes = await examination.places();
    const chosen = probes.find(({ kind, isUsable }) => isUsable && kind !== "machine-file");
    const refused = probes.filter(({ isUsable }) => !isUsable);
    const why = refused.length === 0 ? {} : { why: joined(refused) };
    const data = {
      usable: probes.filter(({ isUsable }) => isUsable).map(({ kind }) => kind),
      refused: refused.map(codes),
    };
    if (chosen !== undefined) {
      const { ru, en } = names[chosen.kind];
      return {
        status: "ok",
        what: { ru: `новый секрет ляжет в ${ru}`, en: `a new secret goes to ${en}` },
        ...why,
        data,
      };
    }
    return {
      status: "warning",
      what: { ru: "нового секрета негде надёжно хранить", en: "there is no safe place for a new secret" },
      ...why,
      next: placeAdvice(probes),
      data,
    };
  },
};

function joined(probes: readonly VaultProbe[]): Text {
  const say = (language: keyof Text): string =>
    probes.map((probe) => `${names[probe.kind][language]}: ${placeReason(probe)[language]}`).join("; ");
  return { ru: say("ru"), en: say("en") };
}

function codes({ kind, reason }: VaultProbe): object {
  return { kind, code: reason?.code ?? null };
}

import type { VaultKind } from "@b24kit/credential-store";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printList } from "../output/print-list.ts";
import { listSecrets, placeOf } from "../secrets/list-secrets.ts";
import { openSecrets } from "../secrets/open-secrets.ts";
import { removeSecret } from "../secrets/remove-secret.ts";
import { setSecret } from "../secrets/set-secret.ts";

/** Where the secret is kept. */
export interface SetOptions {
  readonly storage?: "keychain" | "file" | "machine";
}

const vaults = { keychain: "keychain", file: "encrypted-file", machine: "machine-file" } as const satisfies Record<
  string,
  VaultKind
>;

/** Stores the secret of a target. */
export async function runSet(context: Context, name: string, { storage }: SetOptions): Promise<number> {
  const { io, language, messages } = context;
  const saved = await setSecret(name, {
    store: openSecrets(io, language, { asks: true }),
    asker: { io, language },
    vault: storage === undefined ? undefined : vaults[storage],
  });
  const place = placeOf(saved.secret);
  messages.note({ ru: `секрет сохранён: ${name} (${place.ru})`, en: `the secret is stored: ${name} (${place.en})` });
  for (const { vault } of saved.leftovers) {
    messages.note({ ru: `прежний секрет остался: ${vault}`, en: `the old secret is still in its place: ${vault}` });
  }
  return exitCodes.done;
}

/** Prints names and places of secrets; never a secret. */
export async function runList(context: Context): Promise<number> {
  const { io, language } = context;
  printList(context, {
    items: await listSecrets(openSecrets(io, language, { asks: false }), language),
    columns: [
      { field: "secret", title: { ru: "Секрет", en: "Secret" }, value: ({ name }) => name },
      { field: "place", title: { ru: "Где", en: "Where" }, value: ({ place }) => place },
      { field: "since", title: { ru: "С", en: "Since" }, value: ({ since }) => since },
      { field: "variable", title: { ru: "Переменная", en: "Variable" }, value: ({ variable }) => variable },
    ],
    empty: {
      ru: "секретов нет; сохранить: b24-scheduler secret set <имя>",
      en: "there are no secrets; to store one: b24-scheduler secret set <name>",
    },
  });
  return exitCodes.done;
}

/** Removes the secret of a target. */
export async function runRemove(context: Context, name: string): Promise<number> {
  const { io, language, messages } = context;
  const { variable } = await removeSecret(name, openSecrets(io, language, { asks: true }));
  messages.note({ ru: `секрет удалён: ${name}`, en: `the secret is removed: ${name}` });
  if (variable !== undefined) {
    messages.note({
      ru: `переменная ${variable} задаёт секрет с этим именем по-прежнему`,
      en: `the variable ${variable} still gives a secret of that name`,
    });
  }
  return exitCodes.done;
}

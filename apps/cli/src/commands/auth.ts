import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { Define, Run } from "../program.ts";
import type { Language } from "../words.ts";
import type { AccessOptions } from "../auth/access.ts";
import type { ImportOptions } from "../auth/import.ts";
import type { LoginOptions } from "../auth/login.ts";
import type { MoveOptions } from "../auth/move.ts";

const words = {
  ru: {
    login: "войти: вставить вебхук портала или войти приложением (--oauth); вход проверяется и сохраняется",
    status: "кто вошёл, что ему можно и где лежит секрет",
    list: "сохранённые профили",
    switch: "сделать профиль текущим",
    logout: "удалить профиль и его секрет",
    import: "взять вебхук из файла другой программы",
    move: "перенести секрет в другое место",
    access: "что можно профилю: read-only, write или destructive; только на терминале",
    name: "имя профиля",
    newName: "имя профиля; без него — имя портала",
    current: "имя профиля; без него — текущий",
    stdin: "прочитать вебхук (с --oauth — приложение) из stdin",
    fromEnv: "взять вебхук (с --oauth — BITRIX24_CLIENT_ID и BITRIX24_CLIENT_SECRET) из окружения",
    oauth: "войти приложением (OAuth 2.0): client_id и client_secret команда спросит",
    application: "файл JSON с client_id и client_secret вместо вопросов; - — stdin",
    portal: "адрес портала для --oauth, например example.bitrix24.ru",
    server: "сервер авторизации; без него — oauth.bitrix.info",
    port: "поймать код на http://127.0.0.1:<порт>/ — этот адрес стоит в карточке приложения; без него код вставляют",
    ports: "нужен порт от 1 до 65535",
    storage: "где хранить: keychain — хранилище паролей системы, file — зашифрованный файл",
    machineBound: "хранить в файле, привязанном к этому компьютеру: слабая защита, но без фразы",
    insecure: "хранить открытым текстом: защиты нет",
    replace: "заменить профиль другого портала или пользователя без вопроса",
    file: "файл JSON или .env; без него — ~/.config/bitrix24-skill/config.json",
    key: "какой из вебхуков файла",
    to: "куда: keychain или file",
    access1: "[профиль] и read-only, write или destructive",
    confirm: "кто подтверждает запись: person — человек на терминале, agent — может и агент, спросив в чате",
    confirmDestructive: "агент может подтвердить и удаление; только вместе с --confirm agent",
    allow: "разрешить только эти методы, например 'tasks.*'",
    deny: "запретить эти методы, например '*.delete'",
    after: `
Вебхук и секрет приложения никогда не передаются аргументом: команда спросит их скрыто. Имя профиля — любой короткий текст.
Зашифрованный файл открывается парольной фразой: с терминала, из BITRIX24_KEYRING_PASSWORD или из файла с номером
BITRIX24_KEYRING_PASSWORD_FD. Важнее всего -P <имя>, затем переменные с вебхуком, затем текущий профиль.`,
  },
  en: {
    login: "sign in: paste the webhook of a portal, or as an application (--oauth); it is checked and stored",
    status: "who is signed in, what that allows, where the secret is",
    list: "the stored profiles",
    switch: "make a profile the current one",
    logout: "remove a profile and its secret",
    import: "take the webhook out of another program's file",
    move: "move the secret to another place",
    access: "what a profile may do: read-only, write or destructive; on a terminal only",
    name: "name of the profile",
    newName: "name of the profile; the portal's when absent",
    current: "name of the profile; the current one when absent",
    stdin: "read the webhook (with --oauth the application) from stdin",
    fromEnv: "take the webhook (with --oauth BITRIX24_CLIENT_ID and BITRIX24_CLIENT_SECRET) from the environment",
    oauth: "sign in as an application (OAuth 2.0): the command asks for client_id and client_secret",
    application: "a JSON file with client_id and client_secret in place of the questions; - is stdin",
    portal: "address of the portal for --oauth, such as example.bitrix24.com",
    server: "the authorization server; oauth.bitrix.info when absent",
    port: "catch the code at http://127.0.0.1:<port>/, the return address of the application's card; pasted when absent",
    ports: "it takes a port from 1 to 65535",
    storage: "where to keep it: keychain is the system's, file is an encrypted file",
    machineBound: "keep it in a file bound to this computer: weakly protected, but without a passphrase",
    insecure: "keep it in clear text: not protected at all",
    replace: "replace a profile of another portal or user without a question",
    file: "a JSON file or .env; ~/.config/bitrix24-skill/config.json when absent",
    key: "which of the file's webhooks",
    to: "where to: keychain or file",
    access1: "[profile] and read-only, write or destructive",
    confirm: "who confirms a write: person, on a terminal, or agent, too, having asked in the chat",
    confirmDestructive: "an agent may confirm deletions, too; only together with --confirm agent",
    allow: "allow these methods only, such as 'tasks.*'",
    deny: "refuse these methods, such as '*.delete'",
    after: `
A webhook or a client secret is never an argument: the command asks, and hides it. The name of a profile is any short text.
The encrypted file opens with a passphrase: typed, in BITRIX24_KEYRING_PASSWORD, or in the open file whose number is
BITRIX24_KEYRING_PASSWORD_FD. -P <name> counts first, then the variables with a webhook, then the current profile.`,
  },
} as const;

/** `b24 auth`: profiles of portals and their secrets. */
export const defineAuth: Define = (language, run) => {
  const text = words[language];
  const auth = new Command("auth").addHelpText("after", text.after);
  for (const define of [login, status, list, switchTo, logout, importFile, move, access]) {
    auth.addCommand(define(language, run));
  }
  return auth;
};

function login(language: Language, run: Run): Command {
  const text = words[language];
  const command = new Command("login")
    .summary(text.login)
    .description(text.login)
    .addArgument(new Argument("[name]", text.newName))
    .addOption(new Option("--stdin", text.stdin).conflicts("fromEnv"))
    .option("--from-env", text.fromEnv)
    .option("--oauth", text.oauth)
    .addOption(
      new Option("--application <file>", text.application).conflicts(["stdin", "fromEnv"]).implies({ oauth: true }),
    )
    .addOption(new Option("--portal <address>", text.portal).implies({ oauth: true }))
    .addOption(new Option("--server <address>", text.server).implies({ oauth: true }))
    .addOption(
      new Option("--port <n>", text.port).argParser((value) => portOf(value, text.ports)).implies({ oauth: true }),
    );
  return withStorage(command, language).action(async (name: string | undefined, options: LoginOptions) =>
    run(async (context) => (await import("../auth/login.ts")).runLogin(context, name, options)),
  );
}

function status(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("status")
    .summary(text.status)
    .description(text.status)
    .addArgument(new Argument("[name]", text.current))
    .action(async (name: string | undefined) =>
      run(async (context) => (await import("../auth/status.ts")).runStatus(context, name)),
    );
}

function list(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("list")
    .summary(text.list)
    .description(text.list)
    .action(async () => run(async (context) => (await import("../auth/list.ts")).runList(context)));
}

function switchTo(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("switch")
    .summary(text.switch)
    .description(text.switch)
    .addArgument(new Argument("<name>", text.name))
    .action(async (name: string) =>
      run(async (context) => (await import("../auth/switch.ts")).runSwitch(context, name)),
    );
}

function logout(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("logout")
    .summary(text.logout)
    .description(text.logout)
    .addArgument(new Argument("<name>", text.name))
    .action(async (name: string) =>
      run(async (context) => (await import("../auth/logout.ts")).runLogout(context, name)),
    );
}

function importFile(language: Language, run: Run): Command {
  const text = words[language];
  const command = new Command("import")
    .summary(text.import)
    .description(text.import)
    .addArgument(new Argument("[file]", text.file))
    .option("--key <key>", text.key)
    .option("--name <name>", text.newName);
  return withStorage(command, language).action(async (file: string | undefined, options: ImportOptions) =>
    run(async (context) => (await import("../auth/import.ts")).runImport(context, file, options)),
  );
}

function move(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("move")
    .summary(text.move)
    .description(text.move)
    .addArgument(new Argument("[name]", text.current))
    .addOption(new Option("--to <place>", text.to).choices(["keychain", "file"]).makeOptionMandatory())
    .action(async (name: string | undefined, options: MoveOptions) =>
      run(async (context) => (await import("../auth/move.ts")).runMove(context, name, options)),
    );
}

function access(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("access")
    .summary(text.access)
    .description(text.access)
    .addArgument(new Argument("<words...>", text.access1))
    .addOption(new Option("--confirm <who>", text.confirm).choices(["person", "agent"]))
    .option("--confirm-destructive", text.confirmDestructive)
    .option("--allow <pattern...>", text.allow)
    .option("--deny <pattern...>", text.deny)
    .action(async (given: readonly string[], options: AccessOptions) =>
      run(async (context) => (await import("../auth/access.ts")).runAccess(context, given, options)),
    );
}

/** A free port will not do: the application's card names it. */
function portOf(value: string, message: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535) return Number(value);
  throw new InvalidArgumentError(message);
}

/** Options of the commands that store a secret. */
function withStorage(command: Command, language: Language): Command {
  const text = words[language];
  return command
    .addOption(
      new Option("--storage <place>", text.storage)
        .choices(["keychain", "file"])
        .conflicts(["machineBound", "insecureStorage"]),
    )
    .addOption(new Option("--machine-bound", text.machineBound).conflicts("insecureStorage"))
    .option("--insecure-storage", text.insecure)
    .option("--replace", text.replace);
}

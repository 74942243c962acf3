import type { GrantErrorCode } from "../../packages/guard/src/grants/grant-error.ts";
import { type CodeWords, text } from "./code-words.ts";

const onTerminal = text("выполните команду сами, на терминале", "run the command yourself, on a terminal");
const grantHelp = text("что можно — b24 grant add --help", "b24 grant add --help says what is possible");
const otherFolder = text("исправьте это или назовите другую папку: --dir", "mend that, or name another folder: --dir");
const look = text("посмотрите на портале, прежде чем повторять", "look at the portal before you repeat it");

const grants: Readonly<Record<GrantErrorCode, CodeWords>> = {
  "bad-method": ["usage", text("на этот метод разрешение не даётся", "no grant is given for this method"), grantHelp],
  "bad-recipient": ["usage", text("это не получатель сообщений", "that is no recipient of messages"), grantHelp],
  "bad-expiry": ["usage", text("такого срока у разрешения не бывает", "a grant cannot have such an end"), grantHelp],
  "bad-profile": ["usage", text("этому профилю разрешение не дать", "the profile cannot have the grant"), grantHelp],
};

/** What the command `b24` itself finds. */
export const commandWords: Readonly<Record<string, CodeWords>> = {
  usage: [
    "usage",
    text("команда набрана с ошибкой", "the command has a mistake"),
    text("b24 <команда> --help", "b24 <command> --help"),
  ],
  "not-understood": [
    "usage",
    text("в вопросе нет ни отчёта, ни действия", "the question names no report and no action"),
    text(
      "скажите иначе; есть b24 report --help и b24 do --help",
      "say it in another way; see b24 report --help, b24 do --help",
    ),
  ],
  unsure: [
    "usage",
    text("вопрос можно понять по-разному", "the question could mean two things"),
    text("выполните одну из показанных команд", "run one of the commands that are shown"),
  ],
  "no-department": [
    "usage",
    text("отдела из вопроса на портале не видно", "the portal shows no department of that name"),
    text("назовите один из перечисленных", "name one of those that are listed"),
  ],
  choices: [
    "refused",
    text("подходит несколько, а спросить некого", "several fit, and there is nobody to ask"),
    text("назовите одно из списка, как показано", "name one of the list, as it is shown"),
  ],
  "faulty-parameters": [
    "usage",
    text(
      "параметры метода не подходят, ничего не отправлено",
      "the parameters of the method are faulty, nothing was sent",
    ),
    text("верные покажет b24 methods show", "b24 methods show tells the right ones"),
  ],
  "no-terminal": [
    "refused",
    text("это разрешает только человек на терминале", "only a person on a terminal may allow that"),
    onTerminal,
  ],
  "no-consent": [
    "refused",
    text("план составлен, но согласия ещё нет", "the plan was made, but there is no yes yet"),
    text("человек выполнит его: b24 plan apply", "a person runs it: b24 plan apply"),
  ],
  "not-confirmed": [
    "refused",
    text("человек не согласился", "the person did not say yes"),
    text("повторите, когда будет нужно", "repeat it when it is needed"),
  ],
  cancelled: [
    "refused",
    text("вопрос остался без ответа", "a question was not answered"),
    text("повторите, когда будет нужно", "repeat it when it is needed"),
  ],
  "outcome-unknown": [
    "failed",
    text("ответ потерян: запись могла выполниться", "the answer was lost: the write may have been done"),
    look,
  ],
  "chain-stopped": [
    "failed",
    text(
      "цепочка остановилась на этом шаге; код выхода — от его ошибки",
      "the chain stopped at that step; the exit code is that of its error",
    ),
    look,
  ],
  "changed-profile": [
    "refused",
    text("пока вы отвечали, профиль изменила другая команда", "another command changed the profile while you answered"),
    text("b24 auth status, затем повторите", "b24 auth status, then repeat"),
  ],
  "not-replaced": [
    "refused",
    text("под этим именем — вход другого человека или на другой портал", "the name belongs to another portal or user"),
    text("дайте другое имя; намеренно — --replace", "give another name; on purpose: --replace"),
  ],
  "no-profile": [
    "access",
    text("не назван профиль", "no profile is named"),
    text("имена покажет b24 auth list", "b24 auth list shows the names"),
  ],
  "no-webhook": [
    "access",
    text("в окружении или в файле нет вебхука", "the environment or the file has no webhook"),
    text("BITRIX24_WEBHOOK_URL или b24 auth login", "BITRIX24_WEBHOOK_URL, or b24 auth login"),
  ],
  "several-webhooks": [
    "usage",
    text("в файле несколько вебхуков", "the file has several webhooks"),
    text("выберите один: --key", "choose one: --key"),
  ],
  "invalid-webhook": [
    "access",
    text("это не адрес входящего вебхука", "that is no address of an inbound webhook"),
    text("скопируйте его на портале целиком", "copy it on the portal as a whole"),
  ],
  "no-vault": [
    "failed",
    text("секрет негде сохранить безопасно", "there is no safe place for the secret"),
    text("что с каждым местом — в ошибке", "the error says what is wrong with each place"),
  ],
  "no-user": [
    "access",
    text("сотрудник этого ключа уволен или отключён", "the person behind the key was dismissed or disabled"),
    text("войдите от имени работающего", "sign in as somebody who still works there"),
  ],
  "not-cleaned": [
    "failed",
    text(
      "вход сохранён, но вебхук остался в файле открытым текстом",
      "the sign-in is stored, but the webhook is still in a file in clear text",
    ),
    text("сотрите его там сами", "take it out of that file yourself"),
  ],
  "no-application": [
    "access",
    text("в окружении нет приложения", "the environment holds no application"),
    text("BITRIX24_CLIENT_ID и BITRIX24_CLIENT_SECRET", "BITRIX24_CLIENT_ID and BITRIX24_CLIENT_SECRET"),
  ],
  "no-code": [
    "access",
    text("код входа не пришёл", "no code of the sign-in has come"),
    text(
      "проверьте адрес возврата или вставьте код сами: без --port",
      "check the return address, or paste the code: leave --port out",
    ),
  ],
  "forged-state": [
    "access",
    text("ответ не от этого входа", "the answer is not of this sign-in"),
    text("войдите снова", "sign in again"),
  ],
  port: [
    "failed",
    text("порт занят или запрещён", "the port is taken or not allowed"),
    text("возьмите другой: --port", "take another one: --port"),
  ],
  "import-problems": [
    "usage",
    text("в файле ошибки, ничего не записано", "the file has problems, nothing was written"),
    text("исправьте названные строки", "mend the lines that are named"),
  ],
  "import-begun": [
    "usage",
    text("загрузка этого файла начата и прервана", "an import of this file was begun and cut"),
    text("--resume продолжит, b24 plan discard откажется", "--resume goes on, b24 plan discard gives it up"),
  ],
  "export-part": [
    "usage",
    text("рядом лежит начатая выгрузка", "a cut export lies beside the file"),
    text(
      "--resume продолжит; или удалите файлы .part и .part.json",
      "--resume goes on; or delete the files .part and .part.json",
    ),
  ],
  exists: [
    "failed",
    text("файл уже есть, он не тронут", "the file is there already and was left as it is"),
    text("другой путь или --force", "another path, or --force"),
  ],
  unwritable: [
    "failed",
    text("файл не записать", "the file cannot be written"),
    text("причина — в ошибке; выберите другое место", "the error says why; name another place"),
  ],
  busy: [
    "failed",
    text("этот файл скачивает другой запуск", "another run downloads this file"),
    text("дождитесь его конца", "wait for its end"),
  ],
  "no-schedule": [
    "usage",
    text(
      "имя в --to берётся из файла расписания, а его нет",
      "a name in --to stands in the schedule file, which is not there",
    ),
    text("b24-scheduler init или место: file:ПУТЬ", "b24-scheduler init, or a place: file:PATH"),
  ],
  "bad-schedule": [
    "usage",
    text("в файле расписания ошибки", "the schedule file has mistakes"),
    text("b24-scheduler check --offline", "b24-scheduler check --offline"),
  ],
  "not-found": [
    "failed",
    text("такого разрешения нет", "there is no such grant"),
    text("b24 grant list", "b24 grant list"),
  ],
  "unknown-page": [
    "usage",
    text("такой страницы документации нет", "there is no such page of the documentation"),
    text("b24 docs search", "b24 docs search"),
  ],
  "ambiguous-page": [
    "usage",
    text("так называются несколько страниц", "several pages are called so"),
    text("назовите путь целиком", "name the whole path"),
  ],
  "unknown-entity": [
    "usage",
    text("такой сущности нет", "there is no such entity"),
    text("возможные — в ошибке", "the error names them"),
  ],
  "bad-data": [
    "usage",
    text("файл портала для эмулятора не годится", "the emulator cannot take the file of a portal"),
    text("исправьте названное", "correct what is named"),
  ],
  capture: [
    "failed",
    text("портал не дал снять с себя копию", "the portal did not let itself be captured"),
    text("проверьте вход: b24 doctor", "check the sign-in: b24 doctor"),
  ],
  "no-home": [
    "failed",
    text("нет домашней папки", "there is no home folder"),
    text("назовите папку навыков: --dir", "name the folder of skills: --dir"),
  ],
  "link-refused": [
    "refused",
    text("в папке навыка символические ссылки", "the folder of the skill has symbolic links"),
    otherFolder,
  ],
  "file-in-place": [
    "refused",
    text("на месте папки навыка файл", "a file stands where the folder of the skill would be"),
    otherFolder,
  ],
  "not-installed-by-b24": [
    "refused",
    text("этот навык ставила не команда b24", "b24 did not install this skill"),
    text("удалите папку сами, если она не нужна", "remove the folder yourself when it is not needed"),
  ],
  "edited-copy": [
    "refused",
    text("копия навыка изменена", "the copy of the skill was edited"),
    text("сохраните правки и повторите с --edited", "keep the changes elsewhere, repeat with --edited"),
  ],
  "folder-not-readable": [
    "failed",
    text("папку навыка не прочитать", "the folder of the skill cannot be read"),
    otherFolder,
  ],
  "folder-not-writable": [
    "failed",
    text("в папку навыка не записать", "the folder of the skill cannot be written to"),
    otherFolder,
  ],
  ...grants,
  system: [
    "failed",
    text("операционная система ответила ошибкой", "the operating system answered with an error"),
    text("проверьте путь, права и место на диске", "check the path, the rights and the free space"),
  ],
  internal: [
    "failed",
    text("ошибка в самой программе", "a bug in the program itself"),
    text(
      "повторите с --verbose и пришлите вывод разработчикам",
      "repeat with --verbose and send the output to the makers",
    ),
  ],
};

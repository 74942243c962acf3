import { Argument, Command } from "commander";
import type { Define } from "../program.ts";
import { addConsentOptions, type ConsentOptions } from "../writes/consent-options.ts";

export interface FileUploadOptions extends ConsentOptions {
  readonly to: string;
  readonly field?: string;
  readonly name?: string;
}

export interface FileDownloadOptions {
  readonly to?: string;
  readonly force?: true;
}

const words = {
  ru: {
    upload: "загрузить файл: прикрепить к записи, положить на диск, отправить в чат",
    path: "файл на этом компьютере",
    to: "куда: deal:ID, lead:ID, contact:ID, company:ID, task:ID, folder:ID (папка диска) или chat:ID",
    field: "поле записи CRM для файлов; без него файл ляжет комментарием в её ленту",
    name: "имя файла на портале; без него — как у файла",
    uploadAfter: `
Загрузка — запись: сначала план, потом согласие. План помнит размер и SHA-256 файла, другое содержимое не уйдёт.
В поле и в ленту помещается до 20 МиБ, на диск, к задаче и в чат — файл любого размера.
Примеры:
  b24 file upload offer.pdf --to deal:12
  b24 file upload offer.pdf --to deal:12 --field UF_CRM_OFFER
  b24 file upload archive.zip --to folder:34`,
    download: "скачать файл с диска или из поля записи",
    source: "номер файла на диске или deal:ID/ПОЛЕ (так же lead, contact, company)",
    target: "файл или папка; - печатает содержимое в stdout; без него — текущая папка и имя с портала",
    force: "заменить файл, который уже есть",
    downloadAfter: `
Пока файл не пришёл целиком, рядом лежит .ИМЯ.b24-part.
Примеры:
  b24 file download 341
  b24 file download deal:12/UF_CRM_OFFER --to offers/
  b24 file download 341 --to - | sha256sum`,
  },
  en: {
    upload: "upload a file: attach it to a record, put it on the disk, send it to a chat",
    path: "the file on this computer",
    to: "where to: deal:ID, lead:ID, contact:ID, company:ID, task:ID, folder:ID (of the disk) or chat:ID",
    field: "a field of the CRM record that holds files; without it the file becomes a comment in the timeline",
    name: "its name on the portal; that of the file by default",
    uploadAfter: `
An upload is a write: first a plan, then a yes. The plan holds size and SHA-256 of the file; another content is not sent.
Fields and timelines take 20 MiB at most; the disk, tasks and chats take files of any size.
Examples:
  b24 file upload offer.pdf --to deal:12
  b24 file upload offer.pdf --to deal:12 --field UF_CRM_OFFER
  b24 file upload archive.zip --to folder:34`,
    download: "download a file of the disk or of a field",
    source: "the number of a file of the disk, or deal:ID/FIELD (lead, contact, company likewise)",
    target: "a file or a folder; - prints the content on stdout; the current folder and the portal's name by default",
    force: "replace a file that is there",
    downloadAfter: `
Until all of it is there, .NAME.b24-part lies beside the file.
Examples:
  b24 file download 341
  b24 file download deal:12/UF_CRM_OFFER --to offers/
  b24 file download 341 --to - | sha256sum`,
  },
} as const;

/** `b24 file`: files to the portal and from it. */
export const defineFile: Define = (language, run) => {
  const text = words[language];
  const upload = new Command("upload")
    .summary(text.upload)
    .description(text.upload)
    .addArgument(new Argument("<path>", text.path))
    .requiredOption("--to <target>", text.to)
    .option("--field <name>", text.field)
    .option("--name <name>", text.name);
  const download = new Command("download")
    .summary(text.download)
    .description(text.download)
    .addArgument(new Argument("<source>", text.source))
    .option("--to <path>", text.target)
    .option("--force", text.force)
    .addHelpText("after", text.downloadAfter)
    .action(async (source: string, options: FileDownloadOptions) =>
      run(async (context) => (await import("./file-download-run.ts")).runFileDownload(context, source, options)),
    );
  return new Command("file")
    .addCommand(
      addConsentOptions(upload, language)
        .addHelpText("after", text.uploadAfter)
        .action(async (path: string, options: FileUploadOptions) =>
          run(async (context) => (await import("./file-upload-run.ts")).runFileUpload(context, path, options)),
        ),
    )
    .addCommand(download);
};

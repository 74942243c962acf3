import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Drive: folders and files. */
export const drive: Reference = {
  id: "drive",
  title: "Drive: folders and files",
  about: "share, move",
  when: {
    ru: ["найди файл на диске", "что лежит в папке", "общий диск", "поделись папкой", "файлы группы"],
    en: ["find a file on the drive", "what is in the folder", "company drive", "share a folder", "files of the group"],
  },
  text: () => `Open this to find or arrange documents on the portal's drive (Диск). To attach something to a task, deal or message see [files](files.md).

\`\`\`sh
b24 call disk.file.search --param QUERY=contract --param TYPE=all --dry-run
b24 call disk.storage.getList --param 'filter[ENTITY_TYPE]=common' --dry-run
b24 call disk.storage.getChildren --param id=7 --dry-run
b24 call disk.folder.getChildren --param id=31 --param 'filter[%NAME]=2026' --dry-run
b24 call disk.file.get --param id=240 --dry-run
b24 call disk.folder.addSubFolder --param id=31 --param 'data[NAME]=Contracts 2026' --dry-run
b24 call disk.folder.shareToUser --param id=31 --param userId=4 --param taskName=disk_access_read --dry-run
b24 call disk.file.markDeleted --param id=240 --dry-run
\`\`\`
${notInDemo}

- \`disk.file.search\` looks in all storages that the user may see; 3 to 255 characters; \`TYPE\` is \`file\`, \`folder\` or \`all\`. 50 at a time; \`start\` is the number of objects to skip, not a page.
- Storages: \`ENTITY_TYPE\` \`user\`, \`group\` or \`common\`; \`ROOT_OBJECT_ID\` of a storage is its top folder.
- The portal may drop conditions with \`@\` here: use \`=\` with several values. Folders of chats are not searched.
- \`disk.file.get\` has \`DOWNLOAD_URL\`; a key stands in it: do not show it in the chat, give \`DETAIL_URL\` (the page on the portal).
- \`disk.file.getExternalLink\` makes a link **for everybody who has it**; it counts as a change and needs a yes.
- \`taskName\`: \`disk_access_read\`, \`disk_access_add\`, \`disk_access_edit\`, \`disk_access_full\`. Sharing changes rights: ask.
- To the recycle bin: \`markDeleted\`, back: \`restore\`. For good: \`disk.file.delete\`, \`disk.folder.deleteTree\` (with everything below). Prefer the bin, always.

${said({
  ru: "Нашёл три файла со словом «договор», самый свежий — от 12 ноября. Открыть ссылку на портале?",
  en: "I found three files with “contract”, the newest of 12 November. Do you want its page on the portal?",
})}

Cannot: read what is inside a document; edit one; see files that the user may not see (they are simply missing).`,
};

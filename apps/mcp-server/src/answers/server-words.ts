import type { Language } from "b24kit";

/** Words of a report that were written for a terminal, as they are said here: arguments of tools in place of flags. */
export function serverWords(text: string, language: Language): string {
  return text
    .replaceAll(/\bb24 report ([a-z-]+)(?: --?[a-z-]+(?: \d[\d-]*)?)* --json\b/g, 'b24_report id: "$1", detail: "full"')
    .replaceAll(/\bb24 report (dossier|meeting) ([a-z]+:\d+)(?: --date (\d{4}-\d\d-\d\d))?(?=$|[\s*_)])/g, askedAgain)
    .replaceAll(/(?<=: )--deep\b/g, "deep: true")
    .replaceAll(/(?<=\b(?:in|в) |^|: )reports\.json\b(?! \()/g, settingsFile[language]);
}

/** The call that goes on with one of several that fit. */
function askedAgain(_command: string, id: string, record: string, date?: string): string {
  return `b24_report id: "${id}", query: "${record}"${date === undefined ? "" : `, date: "${date}"`}`;
}

// No tool changes it: whoever reads the answer has to tell the user.
const settingsFile: Readonly<Record<Language, string>> = {
  ru: "reports.json (файл настроек b24, его меняет пользователь)",
  en: "reports.json (a settings file of b24 that the user changes)",
};

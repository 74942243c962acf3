// For programs with a command line: b24 and b24-scheduler. They read their language before anything else is loaded.
export { allowedChoices, type Complaint, commanderSentence, quotedNames } from "./commander-sentence.ts";
export { chosenLanguage, messageLanguage } from "./language.ts";

/** A sentence in both languages. */
interface Words {
  readonly ru: string;
  readonly en: string;
}

/** What stands in the way of an upload or a download. */
export type FileProblemCode = "no-file-field" | "no-file" | "several-files" | "no-drive" | "bad-name";

/** A file cannot go where it should, or there is none. Nothing was sent. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
  readonly code: FileProblemCode;
  readonly words: { readonly message: Words; readonly hint: Words };

  constructor(code: FileProblemCode, message: Words, hint: Words) {
    super(message.en);
    this.code = code;
    this.words = { message, hint };
  }
}

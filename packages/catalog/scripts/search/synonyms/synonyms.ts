/**
 * Groups of words that mean the same. The value: what people say, separated by commas; a phrase counts when all of its
 * words are there, in any order and form. The key: the words of method names that this leads to. Words apart by a space
 * stand for each other, with the share that each counts for ("stage status:0.5"); "+" joins what is wanted together.
 */
export type Synonyms = Readonly<Record<string, string>>;

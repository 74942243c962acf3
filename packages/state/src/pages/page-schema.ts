/**
 * Raised whenever tables, stems or the cleaning of texts change: an index of another number is not read, and made anew by the next
 * indexing.
 */
export const pageIndexVersion = 1;

/** The tables of an index of pages. Words are stems, parted by spaces, so the plainest tokenizer is the right one. */
export const pageSchema = `
  CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    title TEXT NOT NULL,
    address TEXT
  ) STRICT;
  CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    page INTEGER NOT NULL,
    level INTEGER NOT NULL,
    heading TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX section_by_page ON section (page);
  CREATE VIRTUAL TABLE word USING fts5 (heading, body, content = '', contentless_delete = 1, tokenize = 'ascii');
  CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  PRAGMA user_version = ${pageIndexVersion}`;

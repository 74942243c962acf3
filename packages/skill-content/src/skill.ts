import type { Pack } from "@b24kit/catalog";
import type { Action, Scenario, Worded } from "@b24kit/scenarios";

/** Phrases in both languages, lower case, as people say them. */
export interface Phrases {
  readonly ru: readonly string[];
  readonly en: readonly string[];
}

/** What pages are made from; a page may as well import other tables of the catalog. */
export interface Tables {
  readonly reports: readonly Scenario[];
  readonly actions: readonly Action[];
  readonly packs: readonly Pack[];
}

/** One page that an agent reads on demand: `references/<id>.md`. */
export interface Reference {
  /** Name of the file, kebab-case. */
  readonly id: string;
  /** English heading; rendering writes it as `# title`. */
  readonly title: string;
  /** A few English words for the table of SKILL.md: what one learns there. */
  readonly about: string;
  /** Questions that this page answers; the routing table is tested with them. */
  readonly when: Phrases;
  /** Markdown below the heading. Commands stand in `sh` blocks or in inline code that begins with `b24 `. */
  text(tables: Tables): string;
}

/** What a skill needs at run time; metadata of every host is made from it. */
export interface Requirements {
  /** Programs that commands of the skill start. */
  readonly binaries: readonly string[];
  /** What these programs start in turn. */
  readonly starts: readonly Started[];
  /** Variables of the program's own. */
  readonly environment: readonly Variable[];
  /** Those of the system that it reads or hands on; `*` stands for any letters. */
  readonly system: readonly string[];
  /** Files that the program reads or writes, as paths or in words. */
  readonly files: readonly string[];
  /** Hosts, or in words whose hosts. */
  readonly network: readonly string[];
}

/** A program that the program starts. */
interface Started {
  /** Name of its file, or in words which one. */
  readonly program: string;
  readonly meaning: string;
}

/** An environment variable that the program reads. */
export interface Variable {
  readonly name: string;
  readonly meaning: string;
  readonly isSecret: boolean;
}

/** A line of the table of skills. */
export interface Skill {
  readonly id: string;
  readonly title: Worded;
  /** One sentence for a list of skills. */
  readonly summary: Worded;
  /** Of the frontmatter: what it does and when it is used; at most 1,024 characters. */
  readonly description: string;
  /** For the list of Codex: 25 to 64 characters. */
  readonly shortDescription: string;
  /** What a user may say first. */
  readonly example: string;
  /** Body of SKILL.md. */
  text(tables: Tables): string;
  readonly references: readonly Reference[];
  /** Most tokens of SKILL.md, frontmatter included. */
  readonly budget: number;
}

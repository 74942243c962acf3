import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import type { Language } from "b24kit";
import type { Access } from "../library/access.ts";

/** The language of a prompt: as asked for, else that of the settings, else the portal's where it is known. Throws `ProtocolError`. */
export function languageOf(text: string | undefined, { language }: Access): Language {
  if (text === undefined) return language;
  if (text === "ru" || text === "en") return text;
  throw new ProtocolError(ProtocolErrorCode.InvalidParams, "lang: ru or en.");
}

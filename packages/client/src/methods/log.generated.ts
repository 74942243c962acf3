// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { Loose, Numeric, PhpArray } from "./values.ts";

/** Methods of the section "log". */
export interface LogMethods {
  /**
   * Create log feed comment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
   */
  "log.blogcomment.add": {
    params: {
      POST_ID: Numeric;
      TEXT: string;
      FILES?: PhpArray;
      USER_ID?: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Delete log feed comment. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html
   */
  "log.blogcomment.delete": {
    params: {
      COMMENT_ID: Numeric;
      USER_ID?: Numeric;
    };
    result: boolean;
  };
  /**
   * Read log feed comment user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
   */
  "log.blogcomment.user.get": {
    params: {
      USER_ID?: Numeric;
      FIRST_ID?: Numeric;
      LAST_ID?: Numeric;
      LIMIT?: Numeric;
    };
    result: Loose<"comments" | "files">;
  };
  /**
   * Create log feed post. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
   */
  "log.blogpost.add": {
    params: {
      POST_MESSAGE: string;
      POST_TITLE?: string;
      DEST?: PhpArray;
      SPERM?: PhpArray;
      FILES?: PhpArray;
      IMPORTANT?: string;
      IMPORTANT_DATE_END?: string;
      SITE_ID?: string;
      USER_ID?: Numeric;
      TAGS?: string;
      BACKGROUND_CODE?: string;
      PARSE_PREVIEW?: string;
      UF_BLOG_POST_FILE?: unknown;
      UF_BLOG_POST_IMPRTNT?: unknown;
      UF_IMPRTANT_DATE_END?: unknown;
      UF_BLOG_POST_URL_PRV?: unknown;
      UF_GRATITUDE?: unknown;
      UF_BLOG_POST_VOTE?: unknown;
      [name: `UF_${string}`]: unknown;
    };
    result: WireNumber;
  };
  /**
   * Delete log feed post. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
   */
  "log.blogpost.delete": {
    params: {
      POST_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read log feed post. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
   */
  "log.blogpost.get": {
    params: {
      POST_ID?: Numeric;
      LOG_RIGHTS?: PhpArray;
      LOG_DATE_FROM?: string;
      LOG_DATE_TO?: string;
      FIRST_ID?: Numeric;
      LAST_ID?: Numeric;
      LIMIT?: Numeric;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Read important of log feed post getusers. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
   */
  "log.blogpost.getusers.important": {
    params: {
      POST_ID: Numeric;
    };
    result: readonly unknown[];
  };
  /**
   * Share log feed post. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
   */
  "log.blogpost.share": {
    params: {
      POST_ID: Numeric;
      DEST: PhpArray;
      USER_ID?: Numeric;
    };
    result: boolean;
  };
  /**
   * Change log feed post. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
   */
  "log.blogpost.update": {
    params: {
      POST_ID: Numeric;
      POST_MESSAGE?: string;
      POST_TITLE?: string;
      DEST?: PhpArray;
      SPERM?: PhpArray;
      FILES?: PhpArray;
      IMPORTANT?: string;
      IMPORTANT_DATE_END?: string;
      SITE_ID?: string;
      USER_ID?: Numeric;
      UF_BLOG_POST_FILE?: unknown;
      UF_BLOG_POST_IMPRTNT?: unknown;
      UF_IMPRTANT_DATE_END?: unknown;
      UF_BLOG_POST_URL_PRV?: unknown;
      UF_GRATITUDE?: unknown;
      UF_BLOG_POST_VOTE?: unknown;
      [name: `UF_${string}`]: unknown;
    };
    result: WireNumber;
  };
}

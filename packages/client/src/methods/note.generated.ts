// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Fields, Flag, Loose, Numeric, Select } from "./values.ts";

/** Methods of the section "note". */
export interface NoteMethods {
  /**
   * Create note collection. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
   */
  "note.collection.add": {
    params: {
      fields: Fields<{
        name: string;
        position?: Numeric;
      }>;
    };
    result: Loose<
      | "item" | "id" | "name" | "position" | "policyLevel" | "createdBy" | "createdAt" | "updatedBy" | "updatedAt"
    >;
  };
  /**
   * Archive note collection. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
   */
  "note.collection.archive": {
    params: {
      id: Numeric;
    };
    result: Loose<"result">;
  };
  /**
   * Delete note collection. Destructive. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
   */
  "note.collection.delete": {
    params: {
      id: Numeric;
    };
    result: Loose<"result">;
  };
  /**
   * Read note collection field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html
   */
  "note.collection.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List note collection field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html
   */
  "note.collection.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read note collection. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
   */
  "note.collection.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "item" | "id" | "name" | "position" | "policyLevel" | "createdBy" | "createdAt" | "updatedBy" | "updatedAt"
    >;
  };
  /**
   * List note collection. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
   */
  "note.collection.list": {
    params: {
      pagination?: {
        limit?: Numeric;
        afterCursor?: {
          position?: Numeric;
          id?: Numeric;
        };
      };
    };
    result: Loose<
      | "items" | "id" | "name" | "position" | "policyLevel" | "createdBy" | "updatedBy" | "createdAt" | "updatedAt"
      | "nextCursor"
    >;
  };
  /**
   * Change note collection. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
   */
  "note.collection.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name: string;
      }>;
    };
    result: Loose<
      | "item" | "id" | "name" | "position" | "policyLevel" | "createdBy" | "createdAt" | "updatedBy" | "updatedAt"
    >;
  };
  /**
   * Create note document. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
   */
  "note.document.add": {
    params: {
      fields: Fields<{
        collectionId: Numeric;
        title: string;
        parentId?: Numeric;
        markdown?: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Archive note document. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
   */
  "note.document.archive": {
    params: {
      id: Numeric;
    };
    result: Loose<"result">;
  };
  /**
   * Delete note document. Destructive. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
   */
  "note.document.delete": {
    params: {
      id: Numeric;
    };
    result: Loose<"result">;
  };
  /**
   * Read note document field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
   */
  "note.document.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List note document field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
   */
  "note.document.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read note document. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
   */
  "note.document.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read note document search field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
   */
  "note.document.search.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List note document search field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html
   */
  "note.document.search.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * List note document search. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
   */
  "note.document.search.list": {
    params: {
      query: string;
      pagination?: {
        limit?: Numeric;
      };
    };
    result: Loose<"items" | "documentId" | "collectionId" | "title" | "score" | "snippet" | "sharedAccess" | "hasMore">;
  };
  /**
   * Read note document tree field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
   */
  "note.document.tree.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List note document tree field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
   */
  "note.document.tree.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * List note document tree. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
   */
  "note.document.tree.list": {
    params: {
      collectionId: Numeric;
    };
    result: Loose<"items" | "id" | "collectionId" | "parentId" | "title" | "position" | "children" | "truncated">;
  };
  /**
   * Change note document. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html
   */
  "note.document.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        title?: string;
        markdown?: string;
      }>;
      overwrite?: Flag;
    };
    result: Loose<
      | "item" | "id" | "collectionId" | "parentId" | "title" | "markdown" | "position" | "createdBy" | "updatedBy"
      | "createdAt" | "updatedAt"
    >;
  };
  /**
   * Create note file. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html
   */
  "note.file.add": {
    params: {
      documentId: Numeric;
      fileName: string;
      fileContent: string;
    };
    result: Loose<"item" | "id" | "documentId" | "name" | "size" | "mimeType" | "assetType" | "assetMarkdown">;
  };
  /**
   * Read note file field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html
   */
  "note.file.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List note file field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html
   */
  "note.file.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read note file. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
   */
  "note.file.get": {
    params: {
      id: Numeric;
      documentId: Numeric;
    };
    result: Loose<"item" | "id" | "documentId" | "name" | "size" | "mimeType" | "assetType" | "assetMarkdown">;
  };
}

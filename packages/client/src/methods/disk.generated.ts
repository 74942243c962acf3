// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Filter, Flag, Loose, LooseRows, NoParams, Numeric, Order, PhpArray, Scalar } from "./values.ts";

/** Methods of the section "disk". */
export interface DiskMethods {
  /**
   * Read disk attached object. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
   */
  "disk.attachedObject.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "OBJECT_ID" | "MODULE_ID" | "ENTITY_TYPE" | "ENTITY_ID" | "CREATE_TIME" | "CREATED_BY" | "DOWNLOAD_URL"
      | "NAME" | "SIZE"
    >;
  };
  /**
   * Copy disk file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
   */
  "disk.file.copyTo": {
    params: {
      id: Numeric;
      targetFolderId: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Delete disk file. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
   */
  "disk.file.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read disk file. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
   */
  "disk.file.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Publish link to disk file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
   */
  "disk.file.getExternalLink": {
    params: {
      id: Numeric;
    };
    result: string;
  };
  /**
   * Describe fields of disk file. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
   */
  "disk.file.getFields": {
    params: NoParams;
    result: Loose<
      | "ID" | "NAME" | "TYPE" | "CODE" | "STORAGE_ID" | "PARENT_ID" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME"
      | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "GLOBAL_CONTENT_VERSION" | "FILE_ID" | "SIZE" | "DELETED_TYPE"
    >;
  };
  /**
   * Read versions: disk file. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
   */
  "disk.file.getVersions": {
    params: {
      id: Numeric;
      filter?: Filter;
      start?: Numeric;
    };
    result: LooseRows<
      | "ID" | "OBJECT_ID" | "SIZE" | "NAME" | "GLOBAL_CONTENT_VERSION" | "CREATE_TIME" | "CREATED_BY" | "DOWNLOAD_URL"
    >;
  };
  /**
   * Trash disk file. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
   */
  "disk.file.markDeleted": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Move disk file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
   */
  "disk.file.moveTo": {
    params: {
      id: Numeric;
      targetFolderId: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Rename disk file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
   */
  "disk.file.rename": {
    params: {
      id: Numeric;
      newName: string;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Restore disk file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
   */
  "disk.file.restore": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Restore from version: disk file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
   */
  "disk.file.restoreFromVersion": {
    params: {
      id: Numeric;
      versionId: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Search disk file. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
   */
  "disk.file.search": {
    params: {
      QUERY: string;
      TYPE?: Scalar;
      FILTER?: Filter<"STORAGE_ID" | "FOLDER_ID">;
      start?: Numeric;
    };
    result: LooseRows<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE"
      | "GLOBAL_CONTENT_VERSION" | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY"
      | "UPDATED_BY" | "DELETED_BY" | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Upload version: disk file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
   */
  "disk.file.uploadVersion": {
    params: {
      id: Numeric;
      fileContent: PhpArray;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Create sub folder: disk folder. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
   */
  "disk.folder.addSubFolder": {
    params: {
      id: Numeric;
      data: PhpArray;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE" | "CREATE_TIME"
      | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "DETAIL_URL"
    >;
  };
  /**
   * Copy disk folder. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
   */
  "disk.folder.copyTo": {
    params: {
      id: Numeric;
      targetFolderId: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE" | "CREATE_TIME"
      | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "DETAIL_URL"
    >;
  };
  /**
   * Delete permanently disk folder. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
   */
  "disk.folder.deleteTree": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read disk folder. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
   */
  "disk.folder.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE" | "CREATE_TIME"
      | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "DETAIL_URL"
    >;
  };
  /**
   * List children of disk folder. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
   */
  "disk.folder.getChildren": {
    params: {
      id: Numeric;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: LooseRows<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE"
      | "GLOBAL_CONTENT_VERSION" | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY"
      | "UPDATED_BY" | "DELETED_BY" | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Publish link to disk folder. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
   */
  "disk.folder.getExternalLink": {
    params: {
      id: Numeric;
    };
    result: string;
  };
  /**
   * Describe fields of disk folder. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
   */
  "disk.folder.getFields": {
    params: NoParams;
    result: Loose<
      | "ID" | "NAME" | "TYPE" | "CODE" | "STORAGE_ID" | "REAL_OBJECT_ID" | "PARENT_ID" | "CREATE_TIME" | "UPDATE_TIME"
      | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "DELETED_TYPE"
    >;
  };
  /**
   * Trash disk folder. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
   */
  "disk.folder.markDeleted": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE" | "CREATE_TIME"
      | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "DETAIL_URL"
    >;
  };
  /**
   * Move disk folder. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
   */
  "disk.folder.moveTo": {
    params: {
      id: Numeric;
      targetFolderId: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE" | "CREATE_TIME"
      | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "DETAIL_URL"
    >;
  };
  /**
   * Rename disk folder. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
   */
  "disk.folder.rename": {
    params: {
      id: Numeric;
      newName: string;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE" | "CREATE_TIME"
      | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "DETAIL_URL"
    >;
  };
  /**
   * Restore disk folder. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
   */
  "disk.folder.restore": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE" | "CREATE_TIME"
      | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "DETAIL_URL"
    >;
  };
  /**
   * Share to user: disk folder. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html
   */
  "disk.folder.shareToUser": {
    params: {
      id: Numeric;
      userId: Numeric;
      taskName: string;
    };
    result: boolean;
  };
  /**
   * Upload file: disk folder. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
   */
  "disk.folder.uploadFile": {
    params: {
      id: Numeric;
      data: PhpArray;
      fileContent?: PhpArray;
      rights?: PhpArray;
      generateUniqueName?: Flag;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Read tasks: disk rights. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
   */
  "disk.rights.getTasks": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "TITLE">;
  };
  /**
   * Create folder: disk storage. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
   */
  "disk.storage.addFolder": {
    params: {
      id: Numeric;
      data: PhpArray;
      rights?: PhpArray;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE" | "CREATE_TIME"
      | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY" | "DETAIL_URL"
    >;
  };
  /**
   * Read disk storage. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
   */
  "disk.storage.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"ID" | "NAME" | "CODE" | "MODULE_ID" | "ENTITY_TYPE" | "ENTITY_ID" | "ROOT_OBJECT_ID">;
  };
  /**
   * List children of disk storage. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
   */
  "disk.storage.getChildren": {
    params: {
      id: Numeric;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: LooseRows<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "REAL_OBJECT_ID" | "PARENT_ID" | "DELETED_TYPE"
      | "GLOBAL_CONTENT_VERSION" | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY"
      | "UPDATED_BY" | "DELETED_BY" | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Describe fields of disk storage. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
   */
  "disk.storage.getFields": {
    params: NoParams;
    result: Loose<"ID" | "NAME" | "CODE" | "MODULE_ID" | "ENTITY_TYPE" | "ENTITY_ID" | "ROOT_OBJECT_ID">;
  };
  /**
   * Read for app: disk storage. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
   */
  "disk.storage.getForApp": {
    params: NoParams;
    result: Loose<"ID" | "NAME" | "CODE" | "MODULE_ID" | "ENTITY_TYPE" | "ENTITY_ID" | "ROOT_OBJECT_ID">;
  };
  /**
   * List disk storage. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
   */
  "disk.storage.getList": {
    params: {
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: LooseRows<"ID" | "NAME" | "CODE" | "MODULE_ID" | "ENTITY_TYPE" | "ENTITY_ID" | "ROOT_OBJECT_ID">;
  };
  /**
   * List types of disk storage. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
   */
  "disk.storage.getTypes": {
    params: NoParams;
    result: readonly unknown[];
  };
  /**
   * Rename disk storage. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
   */
  "disk.storage.rename": {
    params: {
      id: Numeric;
      newName: string;
    };
    result: Loose<"ID" | "NAME" | "CODE" | "MODULE_ID" | "ENTITY_TYPE" | "ENTITY_ID" | "ROOT_OBJECT_ID">;
  };
  /**
   * Upload file: disk storage. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
   */
  "disk.storage.uploadFile": {
    params: {
      id: Numeric;
      data: PhpArray;
      fileContent: PhpArray;
      rights?: PhpArray;
      generateUniqueName?: Flag;
    };
    result: Loose<
      | "ID" | "NAME" | "CODE" | "STORAGE_ID" | "TYPE" | "PARENT_ID" | "DELETED_TYPE" | "GLOBAL_CONTENT_VERSION"
      | "FILE_ID" | "SIZE" | "CREATE_TIME" | "UPDATE_TIME" | "DELETE_TIME" | "CREATED_BY" | "UPDATED_BY" | "DELETED_BY"
      | "DOWNLOAD_URL" | "DETAIL_URL"
    >;
  };
  /**
   * Read disk version. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
   */
  "disk.version.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "OBJECT_ID" | "SIZE" | "NAME" | "GLOBAL_CONTENT_VERSION" | "CREATE_TIME" | "CREATED_BY" | "DOWNLOAD_URL"
    >;
  };
}

// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type {
  Fields,
  Filter,
  Flag,
  Loose,
  LooseRows,
  NoParams,
  Numeric,
  Open,
  Order,
  PhpArray,
  Select,
  Several,
} from "./values.ts";

/** Methods of the section "landing". */
export interface LandingMethods {
  /**
   * Addcard landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html
   */
  "landing.block.addcard": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      selector: string;
      content: string;
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Change anchor: landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html
   */
  "landing.block.changeAnchor": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      data: string;
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Change node name: landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html
   */
  "landing.block.changeNodeName": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      data: {
        [name: string]: string;
      };
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Clonecard landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html
   */
  "landing.block.clonecard": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      selector: string;
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Getbyid landing block. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html
   */
  "landing.block.getbyid": {
    params: {
      scope?: string;
      block: Numeric;
      params?: {
        edit_mode?: Flag | Numeric;
        deleted?: Flag | Numeric;
        get_content?: Flag | Numeric;
      };
    };
    result: Loose<"id" | "lid" | "code" | "name" | "active" | "meta" | "content" | "css" | "js">;
  };
  /**
   * Getcontent landing block. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html
   */
  "landing.block.getcontent": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      editMode?: Flag;
      params?: {
        wrapper_show?: Flag;
        force_unactive?: Flag;
      };
    };
    result: Loose<
      | "id" | "sections" | "active" | "access" | "anchor" | "php" | "designed" | "repoId" | "content" | "content_ext"
      | "css" | "js" | "assetStrings" | "lang" | "manifest" | "dynamicParams" | "requiredUserAction"
    >;
  };
  /**
   * Read content from repository: landing block. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html
   */
  "landing.block.getContentFromRepository": {
    params: {
      code: string;
    };
    result: unknown;
  };
  /**
   * List landing block. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html
   */
  "landing.block.getlist": {
    params: {
      scope?: string;
      lid: Numeric | readonly Numeric[];
      params?: {
        edit_mode?: Flag | Numeric;
        deleted?: Flag | Numeric;
        get_content?: Flag | Numeric;
      };
    };
    result: LooseRows<"id" | "lid" | "code" | "name" | "active" | "meta" | "content" | "css" | "js">;
  };
  /**
   * Describe methods of landing block. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html
   */
  "landing.block.getmanifest": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      params?: {
        edit_mode?: Flag | Numeric;
      };
    };
    result: Loose<
      | "block" | "cards" | "nodes" | "attrs" | "menu" | "style" | "namespace" | "code" | "preview" | "assets"
      | "timestamp" | "callbacks"
    >;
  };
  /**
   * Getmanifestfile landing block. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html
   */
  "landing.block.getmanifestfile": {
    params: {
      code: string;
    };
    result: Loose<"block" | "cards" | "nodes" | "style" | "attrs" | "assets" | "menu">;
  };
  /**
   * Getrepository landing block. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html
   */
  "landing.block.getrepository": {
    params: {
      section?: string;
      scope?: string;
    };
    result: unknown;
  };
  /**
   * Removecard landing block. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html
   */
  "landing.block.removecard": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      selector: string;
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Updateattrs landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html
   */
  "landing.block.updateattrs": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      data: {
        [name: string]: Open;
      };
    };
    result: boolean;
  };
  /**
   * Change cards: landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html
   */
  "landing.block.updateCards": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      data: Open;
    };
    result: boolean;
  };
  /**
   * Updatecontent landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html
   */
  "landing.block.updatecontent": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      content: string;
      designed?: Flag | Numeric | string;
      preventHistory?: Flag;
    };
    result: unknown;
  };
  /**
   * Updatenodes landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html
   */
  "landing.block.updatenodes": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      data: {
        [name: string]: string | Open | PhpArray;
      };
      additional?: {
        appendMenu?: Flag;
      };
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Change styles: landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html
   */
  "landing.block.updateStyles": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      data: {
        [name: string]: {
          classList?: PhpArray;
          affect?: PhpArray;
          style?: Open;
        };
      };
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Uploadfile landing block. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html
   */
  "landing.block.uploadfile": {
    params: {
      scope?: string;
      block: Numeric;
      picture: string | readonly string[];
      ext?: string;
      params?: {
        width?: Numeric;
        height?: Numeric;
        resize_type?: Numeric;
      };
      temp?: Flag | Numeric;
    };
    result: Loose<"id" | "src">;
  };
  /**
   * List landing demos. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html
   */
  "landing.demos.getList": {
    params: {
      params?: {
        select?: Select;
        filter?: Filter;
        order?: Order;
        group?: Select;
        limit?: Numeric;
        offset?: Numeric;
      };
    };
    result: LooseRows<
      | "ID" | "XML_ID" | "APP_CODE" | "ACTIVE" | "TITLE" | "DESCRIPTION" | "TYPE" | "TPL_TYPE" | "SHOW_IN_LIST"
      | "PREVIEW_URL" | "PREVIEW" | "PREVIEW2X" | "PREVIEW3X" | "MANIFEST" | "LANG" | "SITE_TEMPLATE_ID"
      | "CREATED_BY_ID" | "MODIFIED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY"
    >;
  };
  /**
   * Read page list: landing demos. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html
   */
  "landing.demos.getPageList": {
    params: {
      type: string;
      filter?: Filter;
    };
    result: Loose<
      | "ID" | "XML_ID" | "TYPE" | "TITLE" | "ACTIVE" | "PUBLICATION" | "LOCK_DELETE" | "AVAILABLE" | "SINGLETON"
      | "SECTION" | "DESCRIPTION" | "PREVIEW" | "PREVIEW2X" | "PREVIEW3X" | "APP_CODE" | "REST" | "DATA"
    >;
  };
  /**
   * Read site list: landing demos. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html
   */
  "landing.demos.getSiteList": {
    params: {
      type: string;
      filter?: Filter;
    };
    result: Loose<
      | "ID" | "XML_ID" | "TYPE" | "TITLE" | "ACTIVE" | "PUBLICATION" | "LOCK_DELETE" | "AVAILABLE" | "SINGLETON"
      | "SECTION" | "DESCRIPTION" | "PREVIEW" | "PREVIEW2X" | "PREVIEW3X" | "APP_CODE" | "REST" | "DATA"
    >;
  };
  /**
   * Register landing demos. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html
   */
  "landing.demos.register": {
    params: {
      data: {
        charset?: string;
        code: string;
        site_code?: string;
        name?: string;
        description?: string | null;
        type?: string;
        tpl_type?: string;
        fields?: Open;
        folders?: PhpArray | Open;
        items?: {
          old_id?: string | Numeric;
          code: string;
          name?: string;
          description?: string | null;
          type?: string;
          tpl_type?: string;
          version?: Numeric;
          fields?: Open;
          layout?: PhpArray | Open;
          items?: {
            code?: string;
            access?: string;
            anchor?: string;
            old_id?: Numeric;
            cards?: Open;
            nodes?: Open;
            style?: Open;
            attrs?: Open;
          };
          preview?: string;
          preview2x?: string;
          preview3x?: string;
          preview_url?: string;
          show_in_list?: string;
        };
        layout?: PhpArray | Open;
        preview?: string;
        preview2x?: string;
        preview3x?: string;
        preview_url?: string;
        show_in_list?: string;
        syspages?: PhpArray | Open;
        version?: Numeric;
      };
      params?: {
        site_template_id?: string;
        lang?: Open;
        lang_original?: string;
      };
    };
    result: readonly unknown[];
  };
  /**
   * Unregister landing demos. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html
   */
  "landing.demos.unregister": {
    params: {
      code: string;
    };
    result: boolean;
  };
  /**
   * Create landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html
   */
  "landing.landing.add": {
    params: {
      scope?: string;
      fields: Fields<{
        TITLE: string;
        SITE_ID: Numeric;
        CODE?: string;
        DESCRIPTION?: string;
        XML_ID?: string;
        SITEMAP?: string;
        FOLDER?: string;
        FOLDER_ID?: Numeric;
        TPL_ID?: Numeric;
        ADDITIONAL_FIELDS?: Open;
        BLOCK_ID?: Numeric;
        MENU_CODE?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Addblock landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html
   */
  "landing.landing.addblock": {
    params: {
      scope?: string;
      lid: Numeric;
      fields: Fields<{
        CODE: string;
        AFTER_ID?: Numeric;
        ACTIVE?: string;
        CONTENT?: string;
        RETURN_CONTENT?: string;
      }>;
      preventHistory?: Flag;
    };
    result: unknown;
  };
  /**
   * Create by template: landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html
   */
  "landing.landing.addByTemplate": {
    params: {
      scope?: string;
      siteId: Numeric;
      code: string;
      fields?: Fields<{
        TITLE?: string;
        DESCRIPTION?: string;
        ID?: Numeric;
        FOLDER_ID?: Numeric;
        SITE_TYPE?: string;
        PREPARE_BLOCKS?: Flag;
        PREPARE_BLOCKS_DATA?: {
          ACTION?: string;
          PARAMS?: Open;
          IBLOCK_ID?: unknown;
          SECTION_ID?: unknown;
          ELEMENT_ID?: unknown;
          REQUISITE?: unknown;
          BANK_REQUISITE?: unknown;
        };
        ADD_IN_MENU?: string;
        BLOCK_ID?: Numeric;
        MENU_CODE?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Copy landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html
   */
  "landing.landing.copy": {
    params: {
      scope?: string;
      lid: Numeric;
      toSiteId?: Numeric;
      toFolderId?: Numeric;
      skipSystem?: Flag;
    };
    result: WireNumber;
  };
  /**
   * Copyblock landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html
   */
  "landing.landing.copyblock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      params?: {
        AFTER_ID?: Numeric;
        RETURN_CONTENT?: string;
      };
    };
    result: unknown;
  };
  /**
   * Delete landing. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html
   */
  "landing.landing.delete": {
    params: {
      scope?: string;
      lid: Numeric;
    };
    result: boolean;
  };
  /**
   * Deleteblock landing. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html
   */
  "landing.landing.deleteblock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
    };
    result: boolean;
  };
  /**
   * Downblock landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html
   */
  "landing.landing.downblock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Favorite block: landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html
   */
  "landing.landing.favoriteBlock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      meta?: {
        name?: string;
        section?: PhpArray | string;
        preview?: Numeric;
        tpl_code?: string;
      };
    };
    result: WireNumber;
  };
  /**
   * Getadditionalfields landing. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html
   */
  "landing.landing.getadditionalfields": {
    params: {
      scope?: string;
      lid: Numeric;
    };
    result: Loose;
  };
  /**
   * List landing. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html
   */
  "landing.landing.getList": {
    params: {
      scope?: string;
      params?: {
        select?: Select;
        filter?: Filter;
        order?: Order;
        group?: Select;
        limit?: Numeric;
        offset?: Numeric;
        get_preview?: Flag | Numeric;
        get_urls?: Flag | Numeric;
        check_area?: Flag | Numeric;
      };
    };
    result: LooseRows<"FIELD" | "DOMAIN_ID" | "PUBLIC_URL" | "PREVIEW" | "IS_AREA">;
  };
  /**
   * Getpreview landing. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html
   */
  "landing.landing.getpreview": {
    params: {
      scope?: string;
      lid: Numeric;
    };
    result: string;
  };
  /**
   * Getpublicurl landing. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html
   */
  "landing.landing.getpublicurl": {
    params: {
      scope?: string;
      lid: Numeric;
    };
    result: string;
  };
  /**
   * Hideblock landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html
   */
  "landing.landing.hideblock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
    };
    result: boolean;
  };
  /**
   * Trash landing. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html
   */
  "landing.landing.markDelete": {
    params: {
      scope?: string;
      lid: Numeric;
      mark?: Flag;
    };
    result: WireNumber;
  };
  /**
   * Markdeletedblock landing. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html
   */
  "landing.landing.markdeletedblock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      mark?: Flag;
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Restore from trash landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html
   */
  "landing.landing.markUnDelete": {
    params: {
      lid: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Markundeletedblock landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html
   */
  "landing.landing.markundeletedblock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Move landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html
   */
  "landing.landing.move": {
    params: {
      scope?: string;
      lid: Numeric;
      toSiteId?: Numeric;
      toFolderId?: Numeric;
    };
    result: boolean;
  };
  /**
   * Moveblock landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html
   */
  "landing.landing.moveblock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      params?: {
        AFTER_ID?: Numeric;
        RETURN_CONTENT?: string;
      };
    };
    result: unknown;
  };
  /**
   * Publication landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html
   */
  "landing.landing.publication": {
    params: {
      scope?: string;
      lid: Numeric;
    };
    result: boolean;
  };
  /**
   * Remove entities: landing. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html
   */
  "landing.landing.removeEntities": {
    params: {
      scope?: string;
      lid: Numeric;
      data: {
        blocks?: readonly Numeric[];
        images?: Several<{
          block: Numeric;
          image: Numeric;
        }>;
      };
    };
    result: boolean;
  };
  /**
   * Resolve id by public url: landing. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html
   */
  "landing.landing.resolveIdByPublicUrl": {
    params: {
      scope?: string;
      landingUrl: string;
      siteId: Numeric;
    };
    result: unknown;
  };
  /**
   * Showblock landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html
   */
  "landing.landing.showblock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
    };
    result: boolean;
  };
  /**
   * Un favorite block: landing. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html
   */
  "landing.landing.unFavoriteBlock": {
    params: {
      blockId: Numeric;
    };
    result: boolean;
  };
  /**
   * Unpublic landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html
   */
  "landing.landing.unpublic": {
    params: {
      scope?: string;
      lid: Numeric;
    };
    result: boolean;
  };
  /**
   * Upblock landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html
   */
  "landing.landing.upblock": {
    params: {
      scope?: string;
      lid: Numeric;
      block: Numeric;
      preventHistory?: Flag;
    };
    result: boolean;
  };
  /**
   * Change landing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html
   */
  "landing.landing.update": {
    params: {
      lid: Numeric;
      fields: Fields<{
        TITLE?: string;
        CODE?: string;
        DESCRIPTION?: string;
        XML_ID?: string;
        SITE_ID?: Numeric;
        SITEMAP?: string;
        FOLDER?: string;
        FOLDER_ID?: Numeric;
        TPL_ID?: Numeric;
        DELETED?: string;
        DATE_PUBLIC?: string;
        ADDITIONAL_FIELDS?: Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Bind landing repo. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/block.html
   */
  "landing.repo.bind": {
    params: Open & {
      fields?: Open;
    };
    result: unknown;
  };
  /**
   * Check content: landing repo. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
   */
  "landing.repo.checkContent": {
    params: {
      content: string;
      splitter?: string;
    };
    result: Loose<"is_bad" | "content">;
  };
  /**
   * List landing repo. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html
   */
  "landing.repo.getList": {
    params: {
      params?: {
        select?: Select;
        filter?: Filter;
        order?: Order;
        group?: Select;
        limit?: Numeric;
        offset?: Numeric;
      };
    };
    result: LooseRows<
      | "ID" | "XML_ID" | "APP_CODE" | "ACTIVE" | "NAME" | "DESCRIPTION" | "SECTIONS" | "SITE_TEMPLATE_ID" | "PREVIEW"
      | "MANIFEST" | "CONTENT" | "CREATED_BY_ID" | "MODIFIED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY"
    >;
  };
  /**
   * Register landing repo. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html
   */
  "landing.repo.register": {
    params: {
      code: string;
      fields: Fields<{
        NAME: string;
        CONTENT: string;
        SECTIONS: string;
        PREVIEW: string;
        DESCRIPTION?: string;
        ACTIVE?: string;
        SITE_TEMPLATE_ID?: string;
        RESET?: string;
      }>;
      manifest?: Open;
    };
    result: WireNumber;
  };
  /**
   * Unbind landing repo. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html
   */
  "landing.repo.unbind": {
    params: {
      code: string;
      handler?: string;
    };
    result: unknown;
  };
  /**
   * Unregister landing repo. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html
   */
  "landing.repo.unregister": {
    params: {
      code: string;
    };
    result: boolean;
  };
  /**
   * Enable landing role. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html
   */
  "landing.role.enable": {
    params: {
      scope?: string;
      mode: Flag | Numeric;
    };
    result: boolean;
  };
  /**
   * List landing role. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html
   */
  "landing.role.getList": {
    params: {
      scope?: string;
    };
    result: LooseRows<"ID" | "TITLE" | "XML_ID">;
  };
  /**
   * Read rights: landing role. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html
   */
  "landing.role.getRights": {
    params: {
      scope?: string;
      id: Numeric;
    };
    result: Loose;
  };
  /**
   * Is enabled: landing role. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html
   */
  "landing.role.isEnabled": {
    params: NoParams;
    result: boolean;
  };
  /**
   * Set access codes: landing role. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html
   */
  "landing.role.setAccessCodes": {
    params: {
      scope?: string;
      id: Numeric;
      codes?: readonly string[];
    };
    result: boolean;
  };
  /**
   * Set rights: landing role. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html
   */
  "landing.role.setRights": {
    params: {
      scope?: string;
      id: Numeric;
      rights: {
        [name: string]: readonly string[];
      };
      additional?: readonly string[];
    };
    result: boolean;
  };
  /**
   * Create landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html
   */
  "landing.site.add": {
    params: {
      scope?: string;
      fields: Fields<{
        TITLE: string;
        CODE: string;
        TYPE?: string;
        DOMAIN_ID?: Numeric | string;
        DESCRIPTION?: string;
        XML_ID?: string;
        ADDITIONAL_FIELDS?: Open;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Create folder: landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html
   */
  "landing.site.addFolder": {
    params: {
      scope?: string;
      siteId: Numeric;
      fields: Fields<{
        TITLE: string;
        CODE?: string;
        PARENT_ID?: Numeric;
        ACTIVE?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Binding to group: landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html
   */
  "landing.site.bindingToGroup": {
    params: {
      id: Numeric;
      groupId: Numeric;
    };
    result: boolean;
  };
  /**
   * Binding to menu: landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html
   */
  "landing.site.bindingToMenu": {
    params: {
      id: Numeric;
      menuCode: string;
    };
    result: boolean;
  };
  /**
   * Delete landing site. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html
   */
  "landing.site.delete": {
    params: {
      scope?: string;
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Full export: landing site. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html
   */
  "landing.site.fullExport": {
    params: {
      id: Numeric;
      params?: {
        edit_mode?: string;
        scope?: string;
        hooks_disable?: readonly string[];
        code?: string;
        name?: string;
        description?: string;
        preview?: string;
        preview2x?: string;
        preview3x?: string;
        preview_url?: string;
      };
    };
    result: Loose<
      | "charset" | "code" | "site_code" | "name" | "description" | "preview" | "preview2x" | "preview3x"
      | "preview_url" | "show_in_list" | "type" | "version" | "fields" | "layout" | "folders" | "syspages" | "items"
    >;
  };
  /**
   * Getadditionalfields landing site. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html
   */
  "landing.site.getadditionalfields": {
    params: {
      scope?: string;
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read folders: landing site. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html
   */
  "landing.site.getFolders": {
    params: {
      scope?: string;
      siteId: Numeric;
      filter?: Filter<
        | "ID" | "PARENT_ID" | "INDEX_ID" | "ACTIVE" | "DELETED" | "=DELETED" | "TITLE" | "CODE" | "CREATED_BY_ID"
        | "MODIFIED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY"
      >;
    };
    result: LooseRows<
      | "ID" | "PARENT_ID" | "SITE_ID" | "INDEX_ID" | "ACTIVE" | "DELETED" | "TITLE" | "CODE" | "CREATED_BY_ID"
      | "MODIFIED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY"
    >;
  };
  /**
   * Read group bindings: landing site. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html
   */
  "landing.site.getGroupBindings": {
    params: {
      groupId?: Numeric | null;
    };
    result: LooseRows<"ENTITY_ID" | "ENTITY_TYPE" | "BINDING_ID" | "TITLE" | "PUBLIC_URL">;
  };
  /**
   * List landing site. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html
   */
  "landing.site.getList": {
    params: {
      scope?: string;
      params?: {
        select?: Select;
        filter?: Filter;
        order?: Order;
        group?: Select;
        limit?: Numeric;
        offset?: Numeric;
      };
    };
    result: LooseRows<
      | "ID" | "TYPE" | "DOMAIN_NAME" | "PUBLIC_URL" | "PREVIEW_PICTURE" | "PHONE" | "DATE_CREATE" | "DATE_MODIFY"
      | "LANDING_ID_INDEX"
    >;
  };
  /**
   * Read menu bindings: landing site. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html
   */
  "landing.site.getMenuBindings": {
    params: {
      menuCode?: string | null;
    };
    result: LooseRows<"ENTITY_ID" | "ENTITY_TYPE" | "BINDING_ID" | "TITLE" | "PUBLIC_URL">;
  };
  /**
   * Read preview: landing site. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html
   */
  "landing.site.getPreview": {
    params: {
      scope?: string;
      id: Numeric;
    };
    result: string;
  };
  /**
   * Read public url: landing site. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html
   */
  "landing.site.getPublicUrl": {
    params: {
      scope?: string;
      id: Numeric | PhpArray;
    };
    result: unknown;
  };
  /**
   * Read rights: landing site. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html
   */
  "landing.site.getRights": {
    params: {
      id: Numeric | string;
    };
    result: readonly unknown[];
  };
  /**
   * Trash landing site. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html
   */
  "landing.site.markDelete": {
    params: {
      scope?: string;
      id: Numeric;
      mark?: Flag;
    };
    result: WireNumber;
  };
  /**
   * Mark folder delete: landing site. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html
   */
  "landing.site.markFolderDelete": {
    params: {
      scope?: string;
      id: Numeric;
      mark?: Flag;
    };
    result: boolean;
  };
  /**
   * Mark folder un delete: landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html
   */
  "landing.site.markFolderUnDelete": {
    params: {
      scope?: string;
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Restore from trash landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html
   */
  "landing.site.markUnDelete": {
    params: {
      scope?: string;
      id: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Publication landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html
   */
  "landing.site.publication": {
    params: {
      scope?: string;
      id: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Publication folder: landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html
   */
  "landing.site.publicationFolder": {
    params: {
      scope?: string;
      folderId: Numeric;
      mark?: Flag;
    };
    result: boolean;
  };
  /**
   * Set rights: landing site. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html
   */
  "landing.site.setRights": {
    params: {
      id: Numeric | string;
      rights?: {
        [name: string]: readonly string[];
      };
    };
    result: boolean;
  };
  /**
   * Unbinding from group: landing site. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html
   */
  "landing.site.unbindingFromGroup": {
    params: {
      id: Numeric;
      groupId: Numeric;
    };
    result: boolean;
  };
  /**
   * Unbinding from menu: landing site. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html
   */
  "landing.site.unbindingFromMenu": {
    params: {
      id: Numeric;
      menuCode: string;
    };
    result: boolean;
  };
  /**
   * Unpublic landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html
   */
  "landing.site.unpublic": {
    params: {
      scope?: string;
      id: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Un public folder: landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html
   */
  "landing.site.unPublicFolder": {
    params: {
      scope?: string;
      folderId: Numeric;
    };
    result: boolean;
  };
  /**
   * Change landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html
   */
  "landing.site.update": {
    params: {
      scope?: string;
      id: Numeric;
      fields: Fields<{
        TITLE?: string;
        CODE?: string;
        TYPE?: string;
        DOMAIN_ID?: Numeric | string;
        DESCRIPTION?: string;
        XML_ID?: string;
        LANDING_ID_INDEX?: Numeric;
        LANDING_ID_404?: Numeric;
        LANDING_ID_503?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Change folder: landing site. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html
   */
  "landing.site.updateFolder": {
    params: {
      scope?: string;
      siteId: Numeric;
      folderId: Numeric;
      fields: Fields<{
        TITLE?: string;
        CODE?: string;
        PARENT_ID?: Numeric;
        INDEX_ID?: Numeric;
        ACTIVE?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete for landing: landing special page. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
   */
  "landing.syspage.deleteForLanding": {
    params: {
      scope?: string;
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Delete for site: landing special page. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html
   */
  "landing.syspage.deleteForSite": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read landing special page. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html
   */
  "landing.syspage.get": {
    params: {
      id: Numeric;
      active?: Flag;
    };
    result: unknown;
  };
  /**
   * Read special page: landing special page. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html
   */
  "landing.syspage.getSpecialPage": {
    params: {
      siteId: Numeric;
      type: string;
      additional?: Open;
    };
    result: unknown;
  };
  /**
   * Set landing special page. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html
   */
  "landing.syspage.set": {
    params: {
      id: Numeric;
      type: string;
      lid?: Numeric;
    };
    result: boolean;
  };
  /**
   * Read landing ref: landing template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
   */
  "landing.template.getLandingRef": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * List landing template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html
   */
  "landing.template.getlist": {
    params: {
      params?: {
        select?: Select;
        filter?: Filter;
        order?: Order;
        group?: Select;
        limit?: Numeric;
        offset?: Numeric;
      };
    };
    result: LooseRows<"FIELD">;
  };
  /**
   * Read site ref: landing template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html
   */
  "landing.template.getSiteRef": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Set landing ref: landing template. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html
   */
  "landing.template.setLandingRef": {
    params: {
      id: Numeric;
      data?: {
        [name: string]: Numeric;
      };
    };
    result: boolean;
  };
  /**
   * Set site ref: landing template. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html
   */
  "landing.template.setSiteRef": {
    params: {
      id: Numeric;
      data?: {
        [name: string]: Numeric;
      };
    };
    result: boolean;
  };
}

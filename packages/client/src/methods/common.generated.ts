// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { CoreResults } from "../results/core-results.generated.ts";
import type { Flag, Loose, NoParams, PhpArray } from "./values.ts";

/** Methods of the section "common". */
export interface CommonMethods {
  /**
   * Read name of access. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/access-name.html
   */
  "access.name": {
    params: {
      ACCESS: PhpArray;
    };
    result: unknown;
  };
  /**
   * Read info of app. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
   */
  "app.info": {
    params: NoParams;
    result: CoreResults["app.info"];
  };
  /**
   * Read app option. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html
   */
  "app.option.get": {
    params: {
      option?: string;
    };
    result: unknown;
  };
  /**
   * Set app option. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
   */
  "app.option.set": {
    params: {
      options: PhpArray;
    };
    result: boolean;
  };
  /**
   * Read feature. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html
   */
  "feature.get": {
    params: {
      CODE: string;
    };
    result: Loose<"value">;
  };
  /**
   * Read method. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
   */
  "method.get": {
    params: {
      name?: string;
    };
    result: CoreResults["method.get"];
  };
  /**
   * List available methods. Reads.
   * @deprecated Use `method.get`.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/methods.html
   */
  "methods": {
    params: {
      full?: Flag;
      scope?: string;
    };
    result: CoreResults["methods"];
  };
  /**
   * Read own profile. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/users/profile.html
   */
  "profile": {
    params: NoParams;
    result: CoreResults["profile"];
  };
  /**
   * List permission scopes. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/scope.html
   */
  "scope": {
    params: {
      full?: Flag;
    };
    result: CoreResults["scope"];
  };
  /**
   * Read time of server. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
   */
  "server.time": {
    params: NoParams;
    result: CoreResults["server.time"];
  };
  /**
   * Read access of user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/users/user-access.html
   */
  "user.access": {
    params: {
      ACCESS: PhpArray;
    };
    result: boolean;
  };
  /**
   * Read admin of user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
   */
  "user.admin": {
    params: NoParams;
    result: CoreResults["user.admin"];
  };
  /**
   * Read user option. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
   */
  "user.option.get": {
    params: {
      option?: string;
    };
    result: unknown;
  };
  /**
   * Set user option. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
   */
  "user.option.set": {
    params: {
      options: PhpArray;
    };
    result: boolean;
  };
}

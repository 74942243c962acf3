/** What to do where the webhook lacks a permission. */
export const tickPermission =
  "Tell the user: open the webhook in Bitrix24 and tick the missing permission; its address stays the same.";

/** The clients that are compared, by the names that their columns have. */
export const clients = {
  ours: "b24kit",
  sdk: "@bitrix24/b24jssdk 2.2.0",
  fast: "fast_bitrix24 1.8.12",
} as const;

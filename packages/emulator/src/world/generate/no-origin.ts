/** Fields of CRM rows that were made by hand: no other system and no advertising campaign brought them. */
export const NO_ORIGIN = {
  ORIGINATOR_ID: null,
  ORIGIN_ID: null,
  UTM_SOURCE: null,
  UTM_MEDIUM: null,
  UTM_CAMPAIGN: null,
  UTM_CONTENT: null,
  UTM_TERM: null,
} as const;

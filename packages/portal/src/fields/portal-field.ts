/** One field of an entity as the portal describes it, user fields included. */
export interface PortalField {
  /** As the universal methods name it ("stageId"); for tasks, users and events the only name there is ("DEADLINE"). */
  readonly name: string;
  /** As the methods of one entity name it ("STAGE_ID"); absent where they do not know it. */
  readonly classicName?: string;
  /** The portal's word for it, e.g. "string", "crm_status"; "unknown" where it does not tell. */
  readonly type: string;
  /** In the language of the portal; the name where it has none. */
  readonly title: string;
  readonly isReadOnly: boolean;
  readonly isRequired: boolean;
  readonly isMultiple: boolean;
  readonly isUserField: boolean;
  /** Values of a list; absent for every other type. */
  readonly items?: readonly { readonly id: string; readonly title: string }[];
}

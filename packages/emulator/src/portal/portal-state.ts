import type { DateReader } from "../lists/cells.ts";
import { createDateReader } from "../lists/date-reader.ts";
import { createZones, type Zones } from "../time/zones.ts";
import type { ClassicRow, DepartmentRow, StageHistoryRow, StatusRow, TaskRow, UserRow, World } from "../world/types.ts";
import { activityOwners, ownerKey } from "./activity-owners.ts";
import { createChangeLog, type ChangedKind, type ChangeLog } from "./change-log.ts";
import { createCollection, type Collection } from "./collection.ts";
import { createDiskState, type DiskState } from "./disk-state.ts";
import { createLinkedCollection, type LinkedCollection } from "./linked-collection.ts";
import { createMultiFieldIds } from "./multi-fields.ts";
import { observeCollection } from "./observe-collection.ts";
import { createOfficeState, type OfficeState } from "./office-state.ts";
import { createOrganisation, type Organisation } from "./organisation.ts";

/** CRM entity types that the emulator keeps: 1 lead, 2 deal, 3 contact, 4 company. */
export type CrmType = 1 | 2 | 3 | 4;

/** The running portal: the world's rows, indexed, and its clock. Writes replace rows here, never in the world. */
export interface PortalState extends OfficeState {
  readonly world: World;
  /** Epoch milliseconds of the portal's clock. */
  readonly now: () => number;
  readonly zones: Zones;
  readonly serverZone: string;
  readonly dates: DateReader;
  readonly organisation: Organisation;
  readonly users: Collection<UserRow>;
  readonly departments: Collection<DepartmentRow>;
  readonly statuses: Collection<StatusRow>;
  readonly crm: Readonly<Record<CrmType, Collection<ClassicRow>>>;
  /** Linked by `ownerKey` of each record. */
  readonly activities: LinkedCollection<ClassicRow>;
  /** Linked by the id of the lead or deal. */
  readonly stageHistory: Readonly<Record<1 | 2, LinkedCollection<StageHistoryRow>>>;
  /** The number that the next new phone, address of mail and the like gets. */
  readonly nextMultiFieldId: () => number;
  readonly tasks: Collection<TaskRow>;
  readonly disk: DiskState;
  /** User fields that hold files, by entity type; the value tells whether several. */
  readonly fileFields: FileFields;
  /** What has changed in records, tasks, calendars and comments. */
  readonly changes: ChangeLog;
  /** Names of the user fields (UF_…) that rows of a CRM collection have. */
  readonly userFields: (collection: Collection<ClassicRow>) => ReadonlySet<string>;
}

/** Names of user fields of a kind with files, by entity type: "single" or "multiple". */
export type FileFields = Readonly<Partial<Record<CrmType, Readonly<Record<string, "single" | "multiple">>>>>;

/** Indexes a world. `now` is the clock for a world that does not fix one. */
export function createPortalState(world: World, now: () => number, fileFields: FileFields = {}): PortalState {
  const zones = createZones();
  const serverZone = zones.isKnown(world.portal.serverZone) ? world.portal.serverZone : "UTC";
  const fixed = world.portal.now === undefined ? undefined : Date.parse(world.portal.now);
  const changes = createChangeLog();
  const observed = (rows: Collection<ClassicRow>, kind: ChangedKind): Collection<ClassicRow> =>
    observeCollection(
      rows,
      (row) => Number(row.ID),
      ({ action, id }) => changes.add({ kind, action, id }),
    );
  const crm = {
    1: observed(classic(world.leads), "lead"),
    2: observed(classic(world.deals), "deal"),
    3: observed(classic(world.contacts), "contact"),
    4: observed(classic(world.companies), "company"),
  };
  return {
    world,
    now: fixed === undefined ? now : () => fixed,
    zones,
    serverZone,
    dates: createDateReader(zones, serverZone),
    organisation: createOrganisation(world.departments, world.users),
    users: createCollection(world.users, (row) => Number(row.ID)),
    departments: createCollection(world.departments, (row) => Number(row.ID)),
    statuses: createCollection(world.statuses, (row) => Number(row.ID)),
    crm,
    activities: createLinkedCollection(
      observed(classic(world.activities), "activity"),
      (row) => Number(row.ID),
      (row) => activityOwners(row).map(ownerKey),
    ),
    stageHistory: { 1: history(world, 1), 2: history(world, 2) },
    nextMultiFieldId: createMultiFieldIds([world.leads, world.contacts, world.companies]),
    tasks: observeCollection(
      createCollection(world.tasks, (row) => Number(row.id)),
      (row) => Number(row.id),
      ({ action, id }) => changes.add({ kind: "task", action, id }),
    ),
    ...createOfficeState(world.events, changes),
    changes,
    disk: createDiskState(world.users),
    fileFields,
    userFields: createUserFieldIndex(crm, fileFields),
  };
}

function classic(rows: readonly ClassicRow[]): Collection<ClassicRow> {
  return createCollection(rows, (row) => Number(row.ID));
}

function history(world: World, type: 1 | 2): LinkedCollection<StageHistoryRow> {
  const rows = world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === type);
  return createLinkedCollection(
    createCollection(rows, (row) => row.ID),
    (row) => row.ID,
    (row) => [String(row.OWNER_ID)],
  );
}

/** Scans a collection when it is first asked about. */
function createUserFieldIndex(crm: PortalState["crm"], files: FileFields): PortalState["userFields"] {
  const known = new WeakMap<Collection<ClassicRow>, ReadonlySet<string>>();
  return (collection) => {
    const type = ([1, 2, 3, 4] as const).find((candidate) => crm[candidate] === collection);
    const declared = Object.keys(type === undefined ? {} : (files[type] ?? {}));
    const names = known.get(collection) ?? new Set([...userFieldNames(collection.rows), ...declared]);
    known.set(collection, names);
    return names;
  };
}

function userFieldNames(rows: readonly ClassicRow[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rows) for (const name in row) if (name.startsWith("UF_")) names.add(name);
  return names;
}

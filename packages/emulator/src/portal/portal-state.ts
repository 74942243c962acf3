import type { DateReader } from "../lists/cells.ts";
import { createDateReader } from "../lists/date-reader.ts";
import { createZones, type Zones } from "../time/zones.ts";
import type { ClassicRow, DepartmentRow, StageHistoryRow, StatusRow, TaskRow, UserRow, World } from "../world/types.ts";
import { activityOwners, ownerKey } from "./activity-owners.ts";
import { createCollection, type Collection } from "./collection.ts";
import { createLinkedCollection, type LinkedCollection } from "./linked-collection.ts";
import { createMultiFieldIds } from "./multi-fields.ts";
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
  /** Names of the user fields (UF_…) that rows of a CRM collection have. */
  readonly userFields: (collection: Collection<ClassicRow>) => ReadonlySet<string>;
}

/** Indexes a world. `now` is the clock for a world that does not fix one. */
export function createPortalState(world: World, now: () => number): PortalState {
  const zones = createZones();
  const serverZone = zones.isKnown(world.portal.serverZone) ? world.portal.serverZone : "UTC";
  const fixed = world.portal.now === undefined ? undefined : Date.parse(world.portal.now);
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
    crm: { 1: classic(world.leads), 2: classic(world.deals), 3: classic(world.contacts), 4: classic(world.companies) },
    activities: createLinkedCollection(
      classic(world.activities),
      (row) => Number(row.ID),
      (row) => activityOwners(row).map(ownerKey),
    ),
    stageHistory: { 1: history(world, 1), 2: history(world, 2) },
    nextMultiFieldId: createMultiFieldIds([world.leads, world.contacts, world.companies]),
    tasks: createCollection(world.tasks, (row) => Number(row.id)),
    ...createOfficeState(world.events),
    userFields: createUserFieldIndex(),
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
function createUserFieldIndex(): PortalState["userFields"] {
  const known = new WeakMap<Collection<ClassicRow>, ReadonlySet<string>>();
  return (collection) => {
    const names = known.get(collection) ?? userFieldNames(collection.rows);
    known.set(collection, names);
    return names;
  };
}

function userFieldNames(rows: readonly ClassicRow[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rows) for (const name in row) if (name.startsWith("UF_")) names.add(name);
  return names;
}

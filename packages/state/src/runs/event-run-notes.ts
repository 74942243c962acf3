/**
 * How the notes begin under which those who take events in this store say that they are alive, each under its own: when it last did,
 * epoch milliseconds.
 */
export const eventRunNotes = "last taking of events: ";

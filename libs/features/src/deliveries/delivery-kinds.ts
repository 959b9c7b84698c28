/** PA-7, and an item of the information package (BT-2). */
export const DELIVERY_KINDS = ['FIRST_INFORMATION', 'PACKAGE_ITEM'] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/** How far the planning had come at the moment of the first information: »Idee/Vorauswahl/Planung«. */
export const PLANNING_STATES = ['IDEA', 'SHORTLIST', 'PLANNING'] as const;
export type PlanningState = (typeof PLANNING_STATES)[number];

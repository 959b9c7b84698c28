import { action } from './action';
import { EVERYBODY, JOINT } from './groups';

/** The room of a file is guarded by the database; the workforce only reads what was published to it. */
export const fileActions = {
  'file.list': action(EVERYBODY),
  'file.read': action(EVERYBODY),
  'file.upload': action(JOINT),
} as const;

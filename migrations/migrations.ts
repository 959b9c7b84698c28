import { Core1763800000001 } from './0001-core';
import { Auth1763800000002 } from './0002-auth';
import { Work1763800000003 } from './0003-work';
import { Deliveries1763800000010 } from './0010-deliveries';
import { Gates1763800000040 } from './0040-gates';
import { Files1763800000030 } from './0030-files';

/** In the order in which they run; forward only. */
export const migrations = [
  Core1763800000001,
  Auth1763800000002,
  Work1763800000003,
  Deliveries1763800000010,
  Gates1763800000040,
  Files1763800000030,
] as const;

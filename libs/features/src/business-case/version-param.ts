import { Problem } from '@einklang/problems';
import { Param } from '@nestjs/common';

/** A version in the path; what is no positive whole number cannot exist: 404. */
export const VersionParam = () =>
  Param('version', {
    transform: (value: unknown): number => {
      if (!/^[1-9]\d{0,8}$/.test(String(value))) throw new Problem('not-found');
      return Number(value);
    },
  });

import { Problem } from '@einklang/problems';
import { Param, type PipeTransform } from '@nestjs/common';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const pipe: PipeTransform<unknown, string> = {
  transform: (value) => {
    if (typeof value !== 'string' || !UUID.test(value)) throw new Problem('not-found');
    return value.toLowerCase();
  },
};

/** An id in the path. What is no UUID cannot exist: 404 like any other unknown id. */
export const IdParam = (name: string) => Param(name, pipe);

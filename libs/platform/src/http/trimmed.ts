import { Transform } from 'class-transformer';

/** Cuts white space at both ends before a text is checked. */
export const Trimmed = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

import { createHash } from 'node:crypto';
import pg from 'pg';

const names = new Map<string, string>();

/** A name per text, so that a connection plans each statement once. Bounded: texts come from the code, not from people. */
const nameOf = (text: string): string => {
  let name = names.get(text);
  if (name === undefined) {
    if (names.size > 2000) names.clear();
    name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    names.set(text, name);
  }
  return name;
};

type QueryArguments = [config: unknown, values?: unknown, callback?: unknown];

/** Prepares every statement with parameters under its own name: planned once per connection, not once per call. */
export class NamedClient extends pg.Client {
  // The overloads of pg.Client.query are many; this one only rewrites the first form and hands everything on.
  override query = ((...[config, values, callback]: QueryArguments) => {
    const original = pg.Client.prototype.query.bind(this) as (...args: unknown[]) => unknown;
    if (typeof config === 'string' && Array.isArray(values) && values.length > 0)
      return original({ text: config, values, name: nameOf(config) }, callback);
    return original(config, values, callback);
  }) as pg.Client['query'];
}

export { nameOf };

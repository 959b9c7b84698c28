import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/project.mjs';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/**
 * Every operation below `/api/v1` as the committed OpenAPI document describes it, so that a new one is covered by itself.
 *
 * @returns {{id: string, method: string, path: string, slots: string[], query: {name: string, values: string[], format?: string}[]}[]}
 */
export function readOperations() {
  const document = JSON.parse(readFileSync(join(ROOT, 'libs/api-client/openapi.json'), 'utf8'));
  const resolve = (schema = {}) =>
    schema.$ref ? resolve(document.components.schemas[schema.$ref.split('/').at(-1)]) : schema;
  const valuesOf = (schema) => {
    const { enum: values, items, type } = resolve(schema);
    if (values) return values.map(String);
    if (items) return valuesOf(items);
    return type === 'boolean' ? ['true', 'false'] : [];
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const raw = methods[method];
      if (!raw || !path.startsWith('/api/v1')) return [];
      const parameters = raw.parameters ?? [];
      return [
        {
          id: raw.operationId,
          method: method.toUpperCase(),
          path: path.slice('/api/v1'.length),
          slots: [...path.matchAll(/\{(\w+)\}/g)].map(([, slot]) => ({
            name: slot,
            values: valuesOf(
              parameters.find(({ name, in: where }) => where === 'path' && name === slot)?.schema,
            ),
          })),
          query: parameters
            .filter(({ in: where }) => where === 'query')
            .map(({ name, schema }) => ({ name, values: valuesOf(schema), format: resolve(schema).format })),
        },
      ];
    }),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Method } from '../setup/client';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly example?: unknown;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}
interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One operation of the API as its own document describes it. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** Below `/api/v1`, with `{names}`. */
  readonly path: string;
  readonly slots: readonly string[];
  readonly query: readonly Parameter[];
  readonly versioned: boolean;
  readonly upload: boolean;
  /** A body that the operation's own schema accepts. */
  body(): unknown;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the committed document, so that a new one cannot be forgotten. */
export const readOperations = (): Operation[] => {
  const document = JSON.parse(
    readFileSync(join(process.cwd(), 'libs/api-client/openapi.json'), 'utf8'),
  ) as Document;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const raw = methods[method];
      return raw && path.startsWith('/api/v1')
        ? [operationOf(document, path.slice('/api/v1'.length), method, raw)]
        : [];
    }),
  );
};

const operationOf = (
  document: Document,
  path: string,
  method: (typeof METHODS)[number],
  raw: RawOperation,
): Operation => {
  const content = raw.requestBody?.content ?? {};
  const schema = content['application/json']?.schema;
  return {
    id: raw.operationId,
    method: method.toUpperCase() as Method,
    path,
    slots: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
    query: (raw.parameters ?? []).filter((parameter) => parameter.in === 'query'),
    versioned: (raw.parameters ?? []).some((parameter) => parameter.name.toLowerCase() === 'if-match'),
    upload: 'multipart/form-data' in content,
    body: () => (schema ? sampleOf(document, schema) : undefined),
  };
};

/** A value that the schema accepts: every required property, the shortest that is allowed. */
export const sampleOf = (document: Document, schema: Schema, depth = 0): unknown => {
  if (schema.$ref)
    return sampleOf(document, document.components.schemas[schema.$ref.split('/').at(-1)!] ?? {}, depth + 1);
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((part) => sampleOf(document, part, depth + 1)));
  if (schema.enum) return schema.enum[0];
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object' || schema.properties)
    return Object.fromEntries(
      (schema.required ?? []).map((name) => [
        name,
        sampleOf(document, schema.properties?.[name] ?? {}, depth + 1),
      ]),
    );
  if (type === 'array')
    return Array.from({ length: schema.minItems ?? (depth < 4 ? 1 : 0) }, () =>
      sampleOf(document, schema.items ?? {}, depth + 1),
    );
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return Math.max(schema.minimum ?? 1, 1);
  if (schema.format === 'uuid') return '01890000-0000-7000-8000-000000000001';
  if (schema.format === 'date') return '2026-12-01';
  if (schema.format === 'date-time') return '2026-12-01T10:00:00.000Z';
  if (schema.format === 'email') return 'somebody@else.example';
  return 'Ein Text'.padEnd(schema.minLength ?? 8, '.').slice(0, schema.maxLength ?? 80);
};

/** The address with its slots filled in. */
export const fillPath = (operation: Operation, ids: Readonly<Record<string, string>>): string =>
  operation.path.replace(
    /\{(\w+)\}/g,
    (_, slot: string) => ids[slot] ?? '01890000-0000-7000-8000-0000000000ff',
  );

import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
interface Entry {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
h1,h2{line-height:1.2}h2{margin-top:2.5rem}summary{cursor:pointer;padding:.3rem 0}code{font-size:.95em;overflow-wrap:anywhere}
pre{overflow-x:auto;padding:1rem;border:1px solid;border-radius:8px}.method{display:inline-block;min-width:4.5rem;font-weight:700}`;

/** The words of the document are ours, but nothing is trusted to be free of markup. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const schemaNames = (part: unknown): string[] => [
  ...new Set(
    [...JSON.stringify(part ?? {}).matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]!),
  ),
];

const entryHtml = ({ method, path, operation }: Entry): string => {
  const parameters = (operation.parameters ?? []).flatMap((parameter) =>
    'name' in parameter ? [parameter] : [],
  );
  const lines = parameters.map(
    (parameter) =>
      `<li><code>${escape(parameter.name)}</code> (${escape(parameter.in)}${parameter.required ? ', required' : ''}) ${escape(parameter.description ?? '')}</li>`,
  );
  const link = (name: string): string => `<a href="#schema-${escape(name)}">${escape(name)}</a>`;
  const body = schemaNames(operation.requestBody).map(link).join(', ');
  const answers = Object.entries(operation.responses).map(
    ([status, answer]) => `<li>${escape(status)} ${schemaNames(answer).map(link).join(', ')}</li>`,
  );
  return `<details><summary><span class="method">${method.toUpperCase()}</span> <code>${escape(path)}</code> ${escape(operation.summary ?? '')}</summary>
<p>${escape(operation.description ?? '')}</p><ul>${lines.join('')}</ul>${body ? `<p>Body: ${body}</p>` : ''}<ul>${answers.join('')}</ul></details>`;
};

/** The API's document as one plain page: no script, no foreign file, readable with any browser. */
export const docsPage = (document: OpenAPIObject): string => {
  const entries = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): Entry[] => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
  const tags = [...new Set(entries.map((entry) => entry.operation.tags?.[0] ?? ''))];
  const sections = tags.map(
    (tag) =>
      `<h2>${escape(tag)}</h2>${entries
        .filter((entry) => (entry.operation.tags?.[0] ?? '') === tag)
        .map(entryHtml)
        .join('')}`,
  );
  const schemas = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="schema-${escape(name)}"><summary><code>${escape(name)}</code></summary><pre>${escape(JSON.stringify(schema, null, 2))}</pre></details>`,
  );
  const intro = (document.info.description ?? '').split('\n\n').map(
    (text) =>
      `<p>${escape(text)
        .replace(/`([^`]+)`/g, '<code>$1</code>')
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')}</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Einklang API</title>
<link rel="stylesheet" href="/api/docs.css"><main><h1>Einklang API</h1>${intro.join('')}<p><a href="/api/openapi.json">openapi.json</a> (OpenAPI ${escape(document.openapi)})</p>
${sections.join('')}<h2>Schemas</h2>${schemas.join('')}</main></html>`;
};

export const docsStyle = STYLE;

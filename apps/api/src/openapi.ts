import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { docsPage, docsStyle } from './docs-page';
import metadata from './metadata.gen';

const DESCRIPTION = `API of Einklang.

**Signing in**: \`POST /api/v1/session\` sets a cookie. **Unsafe requests** (POST, PUT, PATCH, DELETE) carry the header
\`X-Einklang: 1\` (any value) and come from the same origin or from no browser. A write may carry \`Idempotency-Key\`:
repeated with the same key and body it answers the same and does nothing again. What two people can edit has a
\`version\`, sent as ETag, and wants it back in \`If-Match\`. Errors are \`application/problem+json\` (RFC 9457) with a
\`code\`; lists answer \`{items, nextCursor}\`. Another company's ids answer 404 like ids that do not exist.`;

/** The OpenAPI 3.1 document, from the classes themselves. */
export const describeApi = async (app: NestFastifyApplication): Promise<OpenAPIObject> => {
  await SwaggerModule.loadPluginMetadata(metadata);
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Einklang')
    .setVersion('1')
    .setDescription(DESCRIPTION)
    .addCookieAuth('einklang')
    .build();
  return requireHeader(
    SwaggerModule.createDocument(app, config, {
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    }),
  );
};

const UNSAFE = ['post', 'put', 'patch', 'delete'] as const;
const HEADER = {
  in: 'header',
  name: 'X-Einklang',
  required: true,
  schema: { type: 'string', example: '1' },
  description: 'Any value: a page of another origin cannot send it.',
} as const;

/** Every unsafe request carries the header (CrossSiteGuard). The client of our pages sets it by itself. */
const requireHeader = (document: OpenAPIObject): OpenAPIObject => {
  for (const path of Object.values(document.paths))
    for (const method of UNSAFE) {
      const operation = path[method];
      if (operation) operation.parameters = [...(operation.parameters ?? []), HEADER];
    }
  return document;
};

/** `/api/openapi.json` and a page to read it at `/api/docs`. */
export const serveDocs = (app: NestFastifyApplication): void => {
  let document: Promise<OpenAPIObject> | undefined;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/api/openapi.json', async (_, reply) => {
    document ??= describeApi(app);
    return reply.type('application/json; charset=utf-8').send(await document);
  });
  fastify.get('/api/docs', async (_, reply) => {
    document ??= describeApi(app);
    return reply.type('text/html; charset=utf-8').send(docsPage(await document));
  });
  fastify.get('/api/docs.css', (_, reply) => reply.type('text/css; charset=utf-8').send(docsStyle));
};

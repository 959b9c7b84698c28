import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

const YEAR = 'public, max-age=31536000, immutable';

/** The page of the survey may run its own script, ask this server, and nothing else. */
const SURVEY_POLICY = [
  `default-src 'none'`,
  ...['script-src', 'style-src', 'font-src', 'img-src', 'connect-src'].map((kind) => `${kind} 'self'`),
  ...['base-uri', 'form-action', 'frame-ancestors'].map((kind) => `${kind} 'none'`),
].join('; ');

/** Its own page behind `/u`, kept in no cache: whoever types a code behind the address leaves it nowhere. */
function serveSurveyEntry(fastify: FastifyInstance, page: Buffer): void {
  for (const address of ['/u', '/u/*'])
    fastify.get(address, (_, reply) =>
      reply
        .headers({ 'cache-control': 'no-store', 'content-security-policy': SURVEY_POLICY })
        .type('text/html; charset=utf-8')
        .send(page),
    );
}

/** Serves the built pages, compressed at build time; every other address is a page of the one application. */
export const serveWeb = async (app: NestFastifyApplication, root: string): Promise<void> => {
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache'),
  });
  const page = readFileSync(join(root, 'index.html'));
  const fastify = app.getHttpAdapter().getInstance();
  serveSurveyEntry(fastify, readFileSync(join(root, 'umfrage.html')));
  fastify.get(
    '/',
    (_, reply) => void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page),
  );
  fastify.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
};

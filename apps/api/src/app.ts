import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { Config, nestLevels } from '@einklang/platform/config';
import { newId } from '@einklang/platform/data';
import { tagVersion } from '@einklang/platform/http';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { closeDoors } from './closed-doors';
import { serveDocs } from './openapi';
import { securityHeaders } from './security-headers';

const BODY_LIMIT = 2 * 1024 * 1024;

/** The whole HTTP application, not yet listening: the same for production, tests and the OpenAPI document. */
export const createApp = async (config: Config): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // Open streams do not hold up an end; their pages connect again by themselves.
    forceCloseConnections: true,
    // Addresses in X-Forwarded-For count only when an operator says that a proxy of ours writes them.
    trustProxy: config.trustProxy,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200 },
    // Prototype keys in a body are refused, not quietly removed.
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config), adapter, {
    logger: nestLevels(config),
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready'] });
  app.enableShutdownHooks();
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: 25 * 1024 * 1024, files: 1, fields: 10, fieldSize: 10_000 },
  });
  await app.register(compress, { threshold: 1400, encodings: ['br', 'gzip'] });
  const fastify = app.getHttpAdapter().getInstance();
  shimForPassport(fastify);
  const headers = securityHeaders(config);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
  fastify.addHook('preSerialization', tagVersion);
  closeDoors(app, config);
  serveDocs(app);
  const webRoot = resolve(config.webRoot);
  if (existsSync(webRoot)) await (await import('./serve-web')).serveWeb(app, webRoot);
  return app;
};

/** Passport speaks to an Express response; these two words are all it needs of Fastify's. */
const shimForPassport = (fastify: FastifyInstance): void => {
  fastify.decorateReply('setHeader', function (this: FastifyReply, name: string, value: string) {
    this.raw.setHeader(name, value);
  });
  fastify.decorateReply('end', function (this: FastifyReply) {
    this.raw.end();
  });
};

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { Config } from '@einklang/platform/config';
import { newId } from '@einklang/platform/data';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module';
import { closeDoors } from './closed-doors';
import { serveDocs } from './openapi';

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
    logger: config.logLevel === 'silent' ? false : ['error', 'warn'],
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready'] });
  app.enableShutdownHooks();
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: 25 * 1024 * 1024, files: 1, fields: 10, fieldSize: 10_000 },
  });
  await app.register(compress, { threshold: 1400, encodings: ['br', 'gzip'] });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: [`'self'`],
        scriptSrc: [`'self'`],
        styleSrc: [`'self'`],
        imgSrc: [`'self'`, 'data:'],
        fontSrc: [`'self'`],
        connectSrc: [`'self'`],
        objectSrc: [`'none'`],
        baseUri: [`'none'`],
        formAction: [`'self'`],
        frameAncestors: [`'none'`],
        upgradeInsecureRequests: config.publicUrl.startsWith('https:') ? [] : null,
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.publicUrl.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: true }
      : false,
  });
  shimForPassport(app);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    void reply.header('x-request-id', request.id);
    done();
  });
  closeDoors(app, config);
  serveDocs(app);
  const webRoot = resolve(config.webRoot);
  if (existsSync(webRoot)) await (await import('./serve-web')).serveWeb(app, webRoot);
  return app;
};

/** Passport speaks to an Express response; these two words are all it needs of Fastify's. */
const shimForPassport = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_, reply, done) => {
      Object.assign(reply, {
        setHeader: (name: string, value: string) => reply.raw.setHeader(name, value),
        end: () => reply.raw.end(),
      });
      done();
    });
};

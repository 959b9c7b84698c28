import type { LogLevel } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

/** Everything a process reads from its environment, checked once at start. */
export class Config {
  @Matches(/^postgres(ql)?:\/\/./)
  databaseUrl!: string;

  @IsOptional()
  @Matches(/^rediss?:\/\/./)
  redisUrl?: string;

  @IsInt()
  @Min(0)
  @Max(65535)
  port = 3000;

  @IsString()
  host = '127.0.0.1';

  @Matches(/^https?:\/\/./)
  publicUrl = 'http://localhost:3000';

  @IsOptional()
  @IsString()
  smtpUrl?: string;

  @IsString()
  mailFrom = 'Einklang <einklang@einklang.example>';

  @IsString()
  filesDir = '.einklang/files';

  @IsString()
  webRoot = 'dist/web';

  /** The least that is written: this and everything more urgent. */
  @IsIn(LOG_LEVELS)
  logLevel: (typeof LOG_LEVELS)[number] = 'warn';

  /** Behind a proxy of our own: take the client's address from X-Forwarded-For (throttling counts by it). */
  @IsBoolean()
  trustProxy = false;

  /** False only where the application is described, not run (the OpenAPI document). */
  @IsBoolean()
  connect = true;

  /** Connections of the API's pool; two cores want few. */
  @IsInt()
  @Min(1)
  @Max(200)
  poolSize = 20;
}

const ENV: Partial<Record<keyof Config, string>> = {
  databaseUrl: 'DATABASE_URL',
  redisUrl: 'REDIS_URL',
  port: 'PORT',
  host: 'HOST',
  publicUrl: 'PUBLIC_URL',
  smtpUrl: 'SMTP_URL',
  mailFrom: 'MAIL_FROM',
  filesDir: 'FILES_DIR',
  webRoot: 'WEB_ROOT',
  logLevel: 'LOG_LEVEL',
  poolSize: 'POOL_SIZE',
  trustProxy: 'TRUST_PROXY',
};

/** Nest's words for a level and everything more urgent; false for none. */
export const nestLevels = ({ logLevel }: Config): LogLevel[] | false => {
  const levels = [[], ['fatal'], ['error'], ['warn'], ['log'], ['debug', 'verbose']] as const;
  return logLevel === 'silent' ? false : levels.slice(0, LOG_LEVELS.indexOf(logLevel) + 1).flat();
};

const valueOf = (key: string, value: string): string | number | boolean =>
  key === 'port' || key === 'poolSize'
    ? Number(value)
    : key === 'trustProxy'
      ? value === '1' || value === 'true'
      : value;

/** Reads and checks the environment; throws one sentence that names what is wrong. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(
    Object.entries(ENV).flatMap(([key, name]) => {
      const value = env[name];
      if (value === undefined || value === '') return [];
      return [[key, valueOf(key, value)]];
    }),
  );
  const config = plainToInstance(Config, { ...new Config(), ...given });
  const wrong = validateSync(config).map(
    (error) => `${ENV[error.property as keyof Config]}: ${Object.values(error.constraints ?? {}).join(', ')}`,
  );
  if (wrong.length > 0) throw new Error(`The environment is not complete. ${wrong.join('; ')}`);
  return config;
};

import pg from 'pg';
import { nameOf } from './named-client';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The parts of pg's connection that a query object speaks to. */
interface Connection {
  readonly parsedStatements: Record<string, string>;
  readonly stream: { cork(): void; uncork(): void };
  on(event: 'parseComplete', listener: () => void): void;
  off(event: 'parseComplete', listener: () => void): void;
  parse(query: { text: string; name: string; types: number[] }): void;
  bind(config: {
    portal: string;
    statement: string;
    values: readonly unknown[];
    binary: boolean;
    valueMapper: (value: unknown) => unknown;
  }): void;
  describe(config: { type: 'P'; name: string }): void;
  execute(config: { portal: string; rows: number }): void;
  sync(): void;
}

interface PgResult {
  rows: object[];
  addFields(fields: unknown): void;
  parseRow(fields: unknown): object;
  addRow(row: object): void;
}
const PgResultClass = (pg as unknown as { Result: new (mode: undefined, types: unknown) => PgResult }).Result;
const { prepareValue } = (pg as unknown as { utils?: { prepareValue(value: unknown): unknown } }).utils ?? {
  prepareValue: (value: unknown) => value,
};

/**
 * Several statements under one Sync: PostgreSQL takes them as one implicit transaction, so a context set by the
 * first holds for the next and for nothing after, in one round trip and without BEGIN and COMMIT. An error in any
 * of them undoes all, but not what PostgreSQL has prepared by then, so that is noted when PostgreSQL says so.
 */
export class Batch {
  private readonly results: PgResult[];
  private current = 0;
  private lastTag = '';
  /** Names sent to be prepared and not yet confirmed, in their order. */
  private readonly preparing: Statement[] = [];
  private stopNoting: () => void = () => undefined;

  constructor(
    private readonly statements: readonly Statement[],
    private readonly done: (error: Error | undefined, rows: object[][], lastTag: string) => void,
  ) {
    this.results = statements.map(() => new PgResultClass(undefined, pg.types));
  }

  submit(connection: Connection): void {
    const note = () => {
      const prepared = this.preparing.shift();
      if (prepared) connection.parsedStatements[nameOf(prepared.text)] = prepared.text;
    };
    connection.on('parseComplete', note);
    this.stopNoting = () => connection.off('parseComplete', note);
    connection.stream.cork();
    try {
      for (const statement of this.statements) {
        const { text, values } = statement;
        const name = nameOf(text);
        if (connection.parsedStatements[name] === undefined) {
          this.preparing.push(statement);
          connection.parse({ text, name, types: [] });
        }
        connection.bind({ portal: '', statement: name, values, binary: false, valueMapper: prepareValue });
        connection.describe({ type: 'P', name: '' });
        connection.execute({ portal: '', rows: 0 });
      }
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  }

  handleRowDescription(message: { fields: unknown }): void {
    this.results[this.current]?.addFields(message.fields);
  }

  handleDataRow(message: { fields: unknown }): void {
    const result = this.results[this.current];
    if (result) result.addRow(result.parseRow(message.fields));
  }

  handleCommandComplete(message: { text: string }): void {
    this.lastTag = message.text;
    this.current += 1;
  }

  handleEmptyQuery(): void {
    this.current += 1;
  }

  handleError(error: Error): void {
    this.stopNoting();
    this.done(error, [], '');
  }

  handleReadyForQuery(): void {
    this.stopNoting();
    this.done(
      undefined,
      this.results.map((result) => result.rows),
      this.lastTag,
    );
  }

  handlePortalSuspended(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}
}

/** Runs the statements on this client; `lastTag` is PostgreSQL's word for what the last one did. */
export const runBatch = (
  client: pg.ClientBase,
  statements: readonly Statement[],
): Promise<{ rows: object[][]; lastTag: string }> =>
  new Promise((resolve, reject) => {
    client.query(
      new Batch(statements, (error, rows, lastTag) =>
        error ? reject(error) : resolve({ rows, lastTag }),
      ) as never,
    );
  });

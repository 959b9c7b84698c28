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
 * of them undoes all; the caller then drops the connection, whose list of prepared statements is uncertain.
 */
export class Batch {
  private readonly results: PgResult[];
  private current = 0;
  private lastTag = '';

  constructor(
    private readonly statements: readonly Statement[],
    private readonly done: (error: Error | undefined, rows: object[][], lastTag: string) => void,
  ) {
    this.results = statements.map(() => new PgResultClass(undefined, pg.types));
  }

  submit(connection: Connection): void {
    connection.stream.cork();
    try {
      for (const { text, values } of this.statements) {
        const name = nameOf(text);
        if (connection.parsedStatements[name] === undefined) connection.parse({ text, name, types: [] });
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

  handleCommandComplete(message: { text: string }, connection: Connection): void {
    const statement = this.statements[this.current];
    if (statement) connection.parsedStatements[nameOf(statement.text)] = statement.text;
    this.lastTag = message.text;
    this.current += 1;
  }

  handleEmptyQuery(): void {
    this.current += 1;
  }

  handleError(error: Error): void {
    this.done(error, [], '');
  }

  handleReadyForQuery(): void {
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

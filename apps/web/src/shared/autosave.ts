import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from './api-problem';

/** `waiting`: changed, soon sent. `stale`: somebody else was faster (412). `refused`: a value is wrong (422). */
export type SaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed' | 'refused' | 'stale';

export interface Snapshot<Value> {
  readonly value: Value;
  /** Version last read or written; the next write names it. */
  readonly version: number;
  readonly state: SaveState;
  readonly savedAt: Date | null;
  readonly problem: ApiProblem | null;
}

type Send<Value> = (value: Value, version: number) => Promise<{ version: number }>;

const pause = 1_000;

/**
 * A draft that saves itself a moment after the last change, one write at a time. What is typed while a write is on
 * its way is sent after it; what could not be sent stays and is sent with the next change.
 */
export class Saver<Value> {
  private readonly listeners = new Set<() => void>();
  private isDirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  snapshot: Snapshot<Value>;

  constructor(
    value: Value,
    version: number,
    private readonly send: Send<Value>,
  ) {
    this.snapshot = { value, version, state: 'clean', savedAt: null, problem: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): Snapshot<Value> => this.snapshot;

  readonly change = (value: Value): void => {
    this.isDirty = true;
    this.set({ value, state: this.snapshot.state === 'stale' ? 'stale' : 'waiting' });
    this.schedule();
  };

  /** Sends what is waiting at once; resolves when nothing is on its way any more. */
  readonly flush = async (): Promise<Snapshot<Value>> => {
    clearTimeout(this.timer);
    await this.running;
    if (this.isDirty && this.snapshot.state !== 'stale') await this.start();
    return this.snapshot;
  };

  /** Takes a newer state of the server where nothing of one's own is waiting. */
  adopt(value: Value, version: number): void {
    if (this.isDirty || this.running || version <= this.snapshot.version) return;
    this.set({ value, version, state: 'clean' });
  }

  /** Ends a conflict: goes on from the version of the other person, with the chosen value. */
  settle(value: Value, version: number, isMine: boolean): void {
    this.isDirty = isMine;
    this.set({ value, version, state: isMine ? 'waiting' : 'clean', problem: null });
    if (isMine) this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async start(): Promise<void> {
    this.running = this.write().finally(() => {
      this.running = null;
    });
    await this.running;
  }

  private async write(): Promise<void> {
    const { value, version } = this.snapshot;
    this.isDirty = false;
    this.set({ state: 'saving', problem: null });
    try {
      const saved = await this.send(value, version);
      this.set({ version: saved.version, state: this.isDirty ? 'waiting' : 'saved', savedAt: new Date() });
    } catch (problem) {
      this.isDirty = true;
      this.set({
        state: stateOf(problem),
        problem: problem instanceof ApiProblem ? problem : null,
      });
    }
  }

  private set(change: Partial<Snapshot<Value>>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}

function stateOf(problem: unknown): SaveState {
  if (!(problem instanceof ApiProblem)) return 'failed';
  if (problem.status === 412) return 'stale';
  return problem.status === 422 ? 'refused' : 'failed';
}

export interface Autosave<Value> extends Snapshot<Value> {
  change: (value: Value) => void;
  flush: () => Promise<Snapshot<Value>>;
  settle: (value: Value, version: number, isMine: boolean) => void;
}

/** A form that saves itself. `saved` is what the server said last; what is sent on leaving the page still arrives. */
export function useAutosave<Value>(
  saved: { value: Value; version: number },
  send: Send<Value>,
): Autosave<Value> {
  const [saver] = useState(() => new Saver(saved.value, saved.version, send));
  const snapshot = useSyncExternalStore(saver.subscribe, saver.read);
  useEffect(() => saver.adopt(saved.value, saved.version), [saver, saved.value, saved.version]);
  useEffect(() => {
    const leave = (): void => void saver.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [saver]);
  return {
    ...snapshot,
    change: saver.change,
    flush: saver.flush,
    settle: (value, version, isMine) => saver.settle(value, version, isMine),
  };
}

/** What somebody else saved meanwhile, asked for as soon as a draft turns out to be overtaken; null otherwise. */
export function useTheirs<View>(
  state: SaveState,
  ask: () => Promise<View>,
): [theirs: View | null, forget: () => void] {
  const [theirs, setTheirs] = useState<View | null>(null);
  const [asking] = useState(() => ({ ask }));
  useEffect(() => {
    if (state !== 'stale') return;
    let isCurrent = true;
    asking.ask().then(
      (view) => isCurrent && setTheirs(view),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [state, asking]);
  return [state === 'stale' ? theirs : null, () => setTheirs(null)];
}

import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import type { PersonId } from '@einklang/content/demo/demo-participation.model';
import type { Actor } from '@einklang/policy';

/** What steps remember for later ones: the database's id of a thing the demo names. */
export class DemoIds {
  private readonly ids = new Map<string, string>();

  set(name: string, id: string): void {
    this.ids.set(name, id);
  }

  get(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`The demo has not made ${name} yet.`);
    return id;
  }

  find(name: string): string | undefined {
    return this.ids.get(name);
  }
}

export type Act = (actor: Actor, ids: DemoIds) => Promise<unknown>;

/** One act of one person at one moment, done through the same service as on the page. */
export interface Step {
  readonly at: string;
  readonly by: PersonId;
  readonly act: Act;
}

/** A step where the scenario says when and by whom, else none: not everything has happened yet. */
export const step = (by: PersonId | undefined, at: string | undefined, act: Act): Step[] =>
  by !== undefined && at !== undefined ? [{ by, at, act }] : [];

/** Turns a part of an initiative's story into steps. */
export interface Chapter {
  steps(initiative: DemoInitiative): Step[];
}

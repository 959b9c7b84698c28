import type { Actor } from '../policy';
import type { Standing } from '../roles';

/** Who may try, and (where the subject matters) when. A subject of `undefined` means the action has none. */
export interface ActionRule<S = undefined> {
  readonly who: readonly Standing[];
  readonly when?: (subject: S, actor: Actor) => boolean;
}

export const action = <S = undefined>(
  who: readonly Standing[],
  when?: (subject: S, actor: Actor) => boolean,
): ActionRule<S> => (when === undefined ? { who } : { who, when });

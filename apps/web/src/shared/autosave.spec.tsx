import { describe, expect, it, jest } from '@jest/globals';
import { ApiProblem } from './api-problem';
import { Saver } from './autosave';

type Write = (value: string, version: number) => Promise<{ version: number }>;

const saverWith = (write: Write, version = 0) => {
  const send = jest.fn<Write>(write);
  return { send, saver: new Saver<string>('', version, send) };
};
const counting: Write = async (_, version) => ({ version: version + 1 });

describe('a draft that saves itself', () => {
  it('sends the last of several changes, in the version it had read', async () => {
    const { saver, send } = saverWith(counting, 3);
    saver.change('a');
    saver.change('ab');
    expect(saver.read().state).toBe('waiting');
    await saver.flush();
    expect(send.mock.calls).toEqual([['ab', 3]]);
    expect(saver.read()).toMatchObject({ state: 'saved', version: 4, value: 'ab' });
  });

  it('sends what was typed during a write after it, one at a time', async () => {
    let finish: (saved: { version: number }) => void = () => undefined;
    const { saver, send } = saverWith((_, version) =>
      version === 0 ? new Promise((resolve) => (finish = resolve)) : Promise.resolve({ version: 2 }),
    );
    saver.change('a');
    const first = saver.flush();
    await Promise.resolve();
    saver.change('ab');
    const second = saver.flush();
    finish({ version: 1 });
    await Promise.all([first, second]);
    expect(send.mock.calls).toEqual([
      ['a', 0],
      ['ab', 1],
    ]);
  });

  it('keeps what could not be sent', async () => {
    let fails = true;
    const { saver } = saverWith(async () => {
      if (fails) throw new ApiProblem(503, 'unavailable', undefined, []);
      return { version: 1 };
    });
    saver.change('a');
    await saver.flush();
    expect(saver.read()).toMatchObject({ state: 'failed', value: 'a', version: 0 });
    fails = false;
    await saver.flush();
    expect(saver.read()).toMatchObject({ state: 'saved', value: 'a', version: 1 });
  });

  it('stops at a conflict until it is settled', async () => {
    const { saver, send } = saverWith(async (_, version) => {
      if (version < 5) throw new ApiProblem(412, 'stale', undefined, []);
      return { version: version + 1 };
    });
    saver.change('mine');
    await saver.flush();
    saver.change('mine, more');
    await saver.flush();
    expect(send).toHaveBeenCalledTimes(1);
    expect(saver.read()).toMatchObject({ state: 'stale', value: 'mine, more' });
    saver.settle('mine, more', 5, true);
    await saver.flush();
    expect(saver.read()).toMatchObject({ state: 'saved', version: 6 });
  });

  it('takes a newer state only when nothing of its own is waiting', async () => {
    const { saver } = saverWith(counting, 1);
    saver.adopt('theirs', 2);
    expect(saver.read()).toMatchObject({ value: 'theirs', version: 2, state: 'clean' });
    saver.change('mine');
    saver.adopt('later', 3);
    expect(saver.read()).toMatchObject({ value: 'mine', version: 2 });
    await saver.flush();
  });
});

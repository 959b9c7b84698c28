import { createAnchor } from '@einklang/domain';
import { describe, expect, it } from '@jest/globals';
import type { CommentView } from './comments.queries';
import { placeOf, segmentsOf, threadsOf } from './threads';

const comment = (id: string, more: Partial<CommentView> = {}): CommentView => ({
  id,
  room: 'JOINT',
  subjectType: 'initiative',
  subjectId: 'i',
  parentId: null,
  authorId: 'p',
  authorName: 'Sabine Kurz',
  body: id,
  anchor: null,
  mentions: [],
  writtenAt: '2026-11-20T10:00:00Z',
  editedAt: null,
  resolvedAt: null,
  resolvedByName: null,
  may: { edit: false, resolve: true },
  ...more,
});

describe('threads', () => {
  it('hold the answers of a room, also answers to answers', () => {
    const threads = threadsOf(
      [
        comment('a'),
        comment('secret', { room: 'COUNCIL' }),
        comment('b'),
        comment('a1', { parentId: 'a' }),
        comment('a2', { parentId: 'a1' }),
      ],
      'JOINT',
    );
    expect(threads.map(({ root, answers }) => [root.id, answers.map(({ id }) => id)])).toEqual([
      ['a', ['a1', 'a2']],
      ['b', []],
    ]);
  });
});

describe('passages', () => {
  const text = 'Auswertungen sind nur mit Anlass zulässig.';
  const anchor = { ...createAnchor(text, 18, 32), versionId: 'v1' };

  it('follow the text into a new version', () => {
    const newer = { value: `Neu. ${text}`, versionId: 'v2', earlier: () => text };
    expect(placeOf(comment('a', { anchor }), newer)).toMatchObject({ kind: 'QUOTE', start: 23 });
  });

  it('are called lost where the quotation is gone and the old text unknown', () => {
    expect(
      placeOf(comment('a', { anchor }), { value: 'Auswertungen sind unzulässig.', versionId: 'v2' }),
    ).toEqual({
      kind: 'LOST',
    });
    const edited = { value: 'Auswertungen sind bei schwerem Verdacht zulässig.' };
    expect(placeOf(comment('a', { anchor: createAnchor(text, 18, 32) }), edited)).toEqual({ kind: 'LOST' });
    expect(placeOf(comment('a'), { value: text })).toBeNull();
  });

  it('cut the text without losing a character', () => {
    const segments = segmentsOf(text, [
      { id: 'a', start: 0, end: 17 },
      { id: 'b', start: 13, end: 32 },
    ]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.map((segment) => segment.comments.join())).toEqual(['a', 'a,b', 'b', '']);
  });
});

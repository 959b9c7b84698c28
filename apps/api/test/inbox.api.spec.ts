import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

interface Item {
  id: string;
  kind: string;
  backOn: string | null;
  may: { snooze: boolean };
}

describe('the inbox', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let mehmet: Client;
  let task: string;

  beforeAll(async () => {
    world = await createWorld();
    // A Monday.
    world.setTime('2026-11-23T09:00:00+01:00');
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    mehmet = await company.person('WC_DEPUTY');
    const { body } = await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true });
    await felix.post(`/initiatives/${body.id}/package/deliveries`, {
      items: [{ itemId: 'I-01', text: 'Ausschuss früher erkennen; heute prüfen zwölf Personen von Hand.' }],
    });
    await world.runJobs();
    task = (await tasks(sabine))[0]!.id;
  });
  afterAll(() => world.close());

  const tasks = async (who: Client, query = ''): Promise<Item[]> =>
    (await who.get(`/inbox/tasks?${query}`)).body.items;
  const news = async (who: Client, query = ''): Promise<(Item & { readAt: string | null })[]> =>
    (await who.get(`/inbox/notifications?${query}`)).body.items;
  const counts = async (who: Client) => (await who.get('/inbox/counts')).body;
  const due = (day: string | null) =>
    world.admin.query('update task set due_on = $1 where id = $2', [day, task]);
  const dueDate = async () =>
    (await world.admin.query(`select to_char(due_on, 'YYYY-MM-DD') as day from task where id = $1`, [task]))
      .rows[0].day;
  const ids = (items: readonly Item[]): string[] => items.map(({ id }) => id);

  it('puts a task off for one person, until it is back by itself', async () => {
    await due('2026-12-07');
    const before = await counts(sabine);
    expect(await sabine.put(`/inbox/tasks/${task}/snooze`, { until: 'IN_3_DAYS' })).toMatchObject({
      status: 200,
      body: { backOn: '2026-11-26' },
    });
    expect(ids(await tasks(sabine, 'snoozed=WITHOUT'))).not.toContain(task);
    expect(await tasks(sabine, 'snoozed=ONLY')).toMatchObject([{ id: task, backOn: '2026-11-26' }]);
    expect(ids(await tasks(sabine))).toContain(task);
    expect(await counts(sabine)).toMatchObject({ mine: before.mine - 1, tasksLater: 1 });

    expect(ids(await tasks(mehmet, 'snoozed=WITHOUT'))).toContain(task);
    expect((await counts(mehmet)).tasksLater).toBe(0);
    expect(ids(await tasks(felix, 'direction=THEIRS&snoozed=WITHOUT'))).toContain(task);
    expect(await dueDate()).toBe('2026-12-07');

    world.setTime('2026-11-25T23:59:00+01:00');
    expect(ids(await tasks(sabine, 'snoozed=WITHOUT'))).not.toContain(task);
    world.setTime('2026-11-26T00:01:00+01:00');
    expect(await tasks(sabine, 'snoozed=WITHOUT')).toContainEqual(
      expect.objectContaining({ id: task, backOn: null }),
    );
    expect(await counts(sabine)).toMatchObject({ mine: before.mine, tasksLater: 0 });
  });

  it('takes it back', async () => {
    await sabine.put(`/inbox/tasks/${task}/snooze`, { until: 'TOMORROW' });
    expect((await sabine.delete(`/inbox/tasks/${task}/snooze`)).status).toBe(204);
    expect(ids(await tasks(sabine, 'snoozed=WITHOUT'))).toContain(task);
    expect((await sabine.delete(`/inbox/tasks/${task}/snooze`)).status).toBe(404);
  });

  it('never hides what is due or overdue, not even when the date moves afterwards', async () => {
    await due('2026-11-27');
    expect((await sabine.put(`/inbox/tasks/${task}/snooze`, { until: 'NEXT_MONDAY' })).body.backOn).toBe(
      '2026-11-27',
    );
    await due('2026-12-07');
    await sabine.put(`/inbox/tasks/${task}/snooze`, { until: 'NEXT_MONDAY' });
    expect(ids(await tasks(sabine, 'snoozed=WITHOUT'))).not.toContain(task);
    for (const day of ['2026-11-25', '2026-11-26']) {
      await due(day);
      expect(await tasks(sabine, 'snoozed=WITHOUT')).toContainEqual(
        expect.objectContaining({ id: task, backOn: null, may: { snooze: false } }),
      );
      expect((await sabine.put(`/inbox/tasks/${task}/snooze`, { until: 'TOMORROW' })).body.code).toBe(
        'task.due',
      );
    }
    await due(null);
    expect(ids(await tasks(sabine, 'snoozed=ONLY'))).toContain(task);
    await sabine.delete(`/inbox/tasks/${task}/snooze`);
  });

  it('puts off only what somebody owes', async () => {
    for (const who of [felix, await company.person('EMPLOYEE')])
      expect((await who.put(`/inbox/tasks/${task}/snooze`, { until: 'TOMORROW' })).status).toBe(404);
    expect(await tasks(felix, 'direction=THEIRS')).toContainEqual(
      expect.objectContaining({ id: task, may: { snooze: false } }),
    );
    expect((await sabine.put(`/inbox/tasks/${task}/snooze`, { until: 'NEVER' })).status).toBe(422);
    expect((await sabine.put(`/inbox/tasks/${task}/snooze`, {})).status).toBe(422);
    expect((await sabine.get('/inbox/tasks?snoozed=SOME')).status).toBe(422);
  });

  it('puts news off, and has it back unread and on top', async () => {
    const all = await news(sabine, 'snoozed=WITHOUT');
    const oldest = all.at(-1)!;
    expect(all.length).toBeGreaterThan(1);
    await sabine.put(`/inbox/notifications/${oldest.id}/reading`);
    expect((await mehmet.put(`/inbox/notifications/${oldest.id}/snooze`, { until: 'TOMORROW' })).status).toBe(
      404,
    );
    expect(
      (await sabine.put(`/inbox/notifications/${oldest.id}/snooze`, { until: 'TOMORROW' })).body,
    ).toEqual({
      backOn: '2026-11-27',
    });
    expect(ids(await news(sabine, 'snoozed=WITHOUT'))).not.toContain(oldest.id);
    expect(ids(await news(sabine, 'snoozed=ONLY'))).toEqual([oldest.id]);
    expect(await counts(sabine)).toMatchObject({ unread: all.length - 1, newsLater: 1 });

    world.setTime('2026-11-27T07:00:00+01:00');
    expect((await news(sabine, 'snoozed=WITHOUT'))[0]).toMatchObject({
      id: oldest.id,
      readAt: null,
      backOn: null,
      shownAt: '2026-11-26T23:00:00.000Z',
    });
    const pages: string[] = [];
    for (let cursor = ''; pages.length < 10;) {
      const { body } = await sabine.get(`/inbox/notifications?limit=1${cursor && `&cursor=${cursor}`}`);
      pages.push(...ids(body.items));
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    expect(pages).toEqual(ids(await news(sabine)));
  });

  it('counts nothing new from a room that somebody has left', async () => {
    const petra = await company.person('WC_MEMBER');
    const { body } = await felix.get('/initiatives');
    await sabine.post(`/initiatives/${body.items[0].id}/comments`, {
      room: 'COUNCIL',
      subjectType: 'initiative',
      subjectId: body.items[0].id,
      body: 'Intern',
      mentions: [petra.personId],
    });
    await world.runJobs();
    expect((await counts(petra)).unread).toBe(1);
    await world.admin.query('update membership set valid_to = now() where person_id = $1', [petra.personId]);
    await company.grant(petra.personId, 'EMPLOYEE');
    expect((await counts(petra)).unread).toBe(0);
  });
});

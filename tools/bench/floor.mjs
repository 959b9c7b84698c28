import Fastify from 'fastify';
import pg from 'pg';

/**
 * The floor: what this machine, this database and this framework give at most. The same JSON from the same
 * tables by prepared statements, without sign-in, tenancy, rooms or policy.
 */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL_SIZE ?? 20),
});
const app = Fastify();

const INITIATIVE = `select i.id, i.title, i.problem, i.stage, r.kind as room, o.name as "openedBy", i.opened_at as "openedAt",
    i.shortlisted_at as "shortlistedAt", i.updated_at as "updatedAt", i.version, json_build_object('edit', true, 'shortlist', false) as may
  from initiative i join room r on r.company_id = i.company_id and r.id = i.room_id
  join person o on o.company_id = i.company_id and o.id = i.opened_by`;
const COMMENT = `select c.id, r.kind as room, c.subject_type as "subjectType", c.subject_id as "subjectId", c.parent_id as "parentId",
    c.author_id as "authorId", a.name as "authorName", c.body, c.anchor, c.mentions, c.written_at as "writtenAt", c.edited_at as "editedAt",
    c.resolved_at as "resolvedAt", null as "resolvedByName", json_build_object('edit', true, 'resolve', true) as may
  from comment c join room r on r.company_id = c.company_id and r.id = c.room_id
  join person a on a.company_id = c.company_id and a.id = c.author_id`;

const base = '/api/v1/companies/:companyId/initiatives';
app.get(base, async ({ params }) => {
  const { rows } = await pool.query({
    name: 'list',
    text: `${INITIATIVE} where i.company_id = $1 order by i.updated_at desc, i.id desc limit 25`,
    values: [params.companyId],
  });
  return { items: rows, nextCursor: null };
});
app.get(`${base}/:id`, async ({ params }) => {
  const { rows } = await pool.query({
    name: 'one',
    text: `${INITIATIVE} where i.company_id = $1 and i.id = $2`,
    values: [params.companyId, params.id],
  });
  return rows[0];
});
app.get(`${base}/:id/comments`, async ({ params }) => {
  const { rows } = await pool.query({
    name: 'comments',
    text: `${COMMENT} where c.company_id = $1 and c.initiative_id = $2 order by c.written_at, c.id limit 10`,
    values: [params.companyId, params.id],
  });
  return { items: rows, nextCursor: null };
});
app.get('/api/v1/companies/:companyId/systems', async ({ params }) => {
  const { rows } = await pool.query({
    name: 'systems',
    text: `select s.id, s.product, s.vendor, s.purpose, s.area, s.status, s.is_ai as "isAi", s.ai_act_class as "aiActClass", s.other_agreement as "otherAgreement",
        s.next_review_on as "nextReviewOn", s.version, s.modules, s.users, s.hosting, s.administrator, p.name as "responsibleName", e.name as "enteredBy",
        s.entered_at as "enteredAt", s.updated_at as "updatedAt", json_build_object('edit', true, 'review', true, 'retire', true, 'reinstate', false) as may
      from ai_system s join person e on e.company_id = s.company_id and e.id = s.entered_by
      left join person p on p.company_id = s.company_id and p.id = s.responsible_id
      where s.company_id = $1 and s.status <> 'RETIRED' order by s.name_key, s.id limit 25`,
    values: [params.companyId],
  });
  return { items: rows, nextCursor: null };
});
app.post(`${base}/:id/comments`, async ({ params, body, headers }, reply) => {
  const { rows } = await pool.query({
    name: 'write',
    text: `insert into comment (company_id, room_id, initiative_id, subject_type, subject_id, author_id, body)
      select $1, id, $2, 'initiative', $2, $3, $4 from room where company_id = $1 and kind = 'JOINT' returning *`,
    values: [params.companyId, params.id, headers['x-person'], body.body],
  });
  return reply.status(201).send(rows[0]);
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ msg: 'ready' })}\n`);

const DAY_MS = 86_400_000;
const daysAgo = (days) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** Everybody who is not in the council's room, and three who are. */
export const NON_MEMBERS = {
  'Felix Brandner': 'MANAGEMENT',
  'Lena Vogt': 'PROJECT_LEAD',
  'Ines Roth': 'HR',
  'Uwe Lang': 'LINE_MANAGER',
  'Paul Ernst': 'IT',
  'Dora Falk': 'DPO',
  'Sven Beck': 'SBV',
  'Jule Kern': 'JAV',
  'Olaf Horn': 'OSH_SPECIALIST',
  'Amt Adam': 'TENANT_ADMIN',
  'Emil Egger': 'EMPLOYEE',
  'Miriam Okafor': 'CONSULTANT:JOINT',
  'Karl Berater': 'CONSULTANT:EMPLOYER',
};
export const MEMBERS = {
  'Sabine Kurz': 'WC_CHAIR',
  'Mehmet Aydin': 'WC_MEMBER',
  'Wilma Rat': 'CONSULTANT:WORKS_COUNCIL',
};

const file = (name, text) => {
  const form = new FormData();
  form.set('file', new Blob([text]), name);
  return form;
};

/** What both sides work on. Nobody but the council touches the last one afterwards: any trace of it there would show. */
export const TITLES = ['Rechnungserfassung', 'Sichtprüfung', 'Spracherkennung'];

/** What both sides have done together before; the ids that the later steps need come back. */
export async function before(people) {
  const [felix, sabine] = [people['Felix Brandner'], people['Sabine Kurz']];
  const initiatives = [];
  for (const title of TITLES)
    initiatives.push((await felix.post('./initiatives', { title, shortlist: true })).id);
  await felix.post('./initiatives', { title: 'Noch nicht gezeigt' });
  await felix.post(`./initiatives/${initiatives[0]}/first-information`, {
    description: 'Belege werden gelesen.',
    planningState: 'SHORTLIST',
    expectedGroups: 'Buchhaltung, 6 Personen',
    nextSteps: 'Gespräch mit dem Betriebsrat',
  });
  for (const id of initiatives)
    await felix.post(`./initiatives/${id}/risks`, {
      kind: 'RISK',
      perspective: 'EMPLOYEES',
      dimension: 'CONTROL_DATA',
      text: 'Es wird gezählt, wie schnell jemand ist.',
    });
  const agreement = await felix.post(`./initiatives/${initiatives[0]}/agreement`, {
    kind: 'WORKS_AGREEMENT',
    clauses: ['K02', 'K07', 'K09'],
  });
  const comments = [];
  for (const who of [felix, sabine])
    comments.push(await comment(who, initiatives[0], { room: 'JOINT', body: `Gemeinsam, ${who.name}` }));
  await comment(felix, initiatives[0], { room: 'EMPLOYER', body: 'Nur Arbeitgeber' });
  await felix.must('POST', './files?room=JOINT', { form: file('Angebot.txt', 'Ein Angebot') });
  await propose(felix, agreement.clauses[0].id, 'Gilt für alle.');
  return { initiatives, clauses: agreement.clauses.map(({ id }) => id), comments };
}

/** What both sides do together afterwards: a gap in any numbering would show here. */
export async function after(people, { initiatives, clauses, comments }) {
  const [felix, sabine] = [people['Felix Brandner'], people['Sabine Kurz']];
  await comment(sabine, initiatives[0], { room: 'JOINT', body: 'Danach, Betriebsrat' });
  await comment(felix, initiatives[1], {
    room: 'JOINT',
    body: 'Danach, Arbeitgeber',
    mentions: [sabine.personId],
  });
  await sabine.post(`./comments/${comments[0].id}/resolution`);
  await sabine.must('POST', './files?room=JOINT', { form: file('Stellungnahme.txt', 'Eine Stellungnahme') });
  await propose(sabine, clauses[0], 'Gilt für alle, auch für Leiharbeit.');
  await felix.post('./initiatives', { title: 'Ganz neu', shortlist: true });
}

async function comment(who, initiativeId, body) {
  return who.post(`./initiatives/${initiativeId}/comments`, {
    subjectType: 'initiative',
    subjectId: initiativeId,
    ...body,
  });
}

async function propose(who, clauseId, text) {
  const { version } = await who.get(`./clauses/${clauseId}`);
  return who.post(`./clauses/${clauseId}/versions`, { variant: 'CUSTOM', text }, { version });
}

/**
 * What the council does where nobody else may see it. `texts` keeps what stands where, by place: each of these a member
 * must find.
 */
export const COUNCIL_ACTS = {
  async comment({ who, everybody, initiatives, random, canary, made, texts }) {
    const written = await comment(who, random.pick(initiatives), {
      room: 'COUNCIL',
      body: canary,
      mentions: random.chance(0.6) ? [random.pick(everybody).personId, random.pick(everybody).personId] : [],
      ...(random.chance(0.3) && {
        anchor: { start: 0, end: 4, exact: 'Text', prefix: '', suffix: '' },
      }),
    });
    made.push({ ...written, by: who });
    texts.set(`comment ${written.id}`, canary);
  },
  async clauseComment({ who, initiatives, clauses, random, canary, texts }) {
    const subject = { subjectType: 'clause', subjectId: random.pick(clauses) };
    const { id } = await comment(who, initiatives[0], { room: 'COUNCIL', body: canary, ...subject });
    texts.set(`comment ${id}`, canary);
  },
  async answer({ who, initiatives, random, canary, made, texts }) {
    const parent = made.length ? random.pick(made) : undefined;
    const { id } = await comment(who, parent?.subjectId ?? initiatives[0], {
      room: 'COUNCIL',
      body: canary,
      ...(parent && { parentId: parent.id }),
    });
    texts.set(`comment ${id}`, canary);
  },
  async edit({ random, canary, made, texts }) {
    const open = made.filter(({ resolved }) => !resolved);
    if (!open.length) return;
    const { id, by } = random.pick(open);
    await by.must('PATCH', `./comments/${id}`, { body: { body: canary } });
    texts.set(`comment ${id}`, canary);
  },
  async resolve({ who, random, made }) {
    const open = made.filter(({ resolved }) => !resolved);
    if (!open.length) return;
    const one = random.pick(open);
    await who.post(`./comments/${one.id}/resolution`);
    one.resolved = true;
  },
  async upload({ who, initiatives, random, canary, texts }) {
    const on = random.chance(0.5) ? `&initiativeId=${random.pick(initiatives)}` : '';
    const { id } = await who.must('POST', `./files?room=COUNCIL${on}`, {
      form: file(`${canary}.txt`, canary),
    });
    texts.set(`file ${id}`, canary);
  },
  async resolution({ chair, canary, texts }) {
    const meeting = { ...MEETING, wording: canary };
    const { id } = await chair.post('./resolutions', { subject: { kind: 'OTHER' }, meeting });
    texts.set(`resolution ${id}`, canary);
  },
  async meeting({ everybody, chair, random, canary, initiatives, texts }) {
    const item = {
      title: canary,
      needsResolution: random.chance(0.5),
      initiativeId: random.pick(initiatives),
    };
    const meeting = await chair.post('./council/meetings', {
      date: daysAgo(0),
      time: '10:00',
      format: 'PRESENCE',
      place: canary,
      guests: canary,
      agenda: [item],
    });
    texts.set(`meeting ${meeting.id}`, canary);
    const at = `./council/meetings/${meeting.id}`;
    if (random.chance(0.4)) await chair.post(`${at}/agenda`, { agenda: [item] });
    if (random.chance(0.2)) return chair.post(`${at}/cancellation`, { reason: canary });
    await chair.post(`${at}/holding`);
    const people = meeting.invitees.map(({ id }) => ({ inviteeId: id, attendance: 'PRESENT' }));
    await chair.must('PUT', `${at}/attendance`, { body: { people } });
    const [{ id: itemId, version }] = meeting.agenda;
    await chair.must('PUT', `${at}/agenda/${itemId}/minutes`, { body: { text: canary }, version });
    const { textHash } = await chair.get(at);
    const member = everybody.find(({ name }) => name === 'Mehmet Aydin');
    for (const signer of [chair, member]) await signer.post(`${at}/signatures`, { textHash });
    return member.post(`${at}/objections`, { body: canary });
  },
  async strawPoll({ everybody, chair, canary, random, initiatives, texts }) {
    const poll = await chair.post('./council/straw-polls', {
      question: canary,
      closesOn: daysAgo(-9),
      closesHour: 18,
      ...(random.chance(0.5) && { initiativeId: random.pick(initiatives) }),
    });
    texts.set(`straw poll ${poll.id}`, canary);
    const at = `./council/straw-polls/${poll.id}`;
    const member = everybody.find(({ name }) => name === 'Mehmet Aydin');
    await member.must('PUT', `${at}/answer`, { body: { stance: 'DOUBT', reason: canary } });
    if (random.chance(0.5)) return;
    await chair.post(`${at}/closing`);
    await chair.post(`${at}/outcome`, { outcome: canary });
  },
  async draft({ chair, clauses, random, canary, texts }) {
    const clauseId = random.pick(clauses);
    await chair.post(`./clauses/${clauseId}/drafts`, { variant: 'CUSTOM', text: canary });
    // A proposal that follows takes the place of the draft.
    if (clauseId !== clauses[0]) texts.set(`draft of ${clauseId}`, canary);
  },
  async maturityDraft({ who, canary, texts }) {
    const { draft } = await who.get('./maturity');
    await who.must('PUT', './maturity/draft', {
      body: { ratings: [{ item: 'HA1', rating: null, reason: canary }] },
      version: draft?.version ?? 0,
    });
    texts.set('draft of the maturity', canary);
  },
  async humanDraft({ who, initiatives, random, canary, texts }) {
    const on = random.pick(initiatives);
    const { humanDraft } = await who.get(`./initiatives/${on}/priority`);
    await who.must('PUT', `./initiatives/${on}/human-rating/draft`, {
      body: { ratings: [{ criterion: 'RELIEF', rating: null, reason: canary }] },
      version: humanDraft?.version ?? 0,
    });
    texts.set(`draft of H, ${on}`, canary);
  },
  async riskDraft({ who, initiatives, random }) {
    const on = random.pick(initiatives);
    const { draft } = await who.get(`./initiatives/${on}/risks`);
    // Numbers alone: no words of it could be looked for, but every trace is.
    await who.must('PUT', `./initiatives/${on}/risks/draft`, {
      body: { ratings: [{ entryId: on, likelihood: 5, impact: 5 }] },
      version: draft?.version ?? 0,
    });
  },
};

/** A meeting of seven seats in due form. */
const MEETING = {
  meetingDate: daysAgo(4),
  meetingTime: '14:00',
  format: 'PRESENCE',
  invitedBy: 'CHAIR',
  invitationDate: daysAgo(11),
  agendaSentOn: daysAgo(11),
  itemOnAgenda: true,
  allInvited: true,
  employerNotified: true,
  present: 5,
  yes: 4,
  no: 0,
  abstain: 1,
  minutesSignedByChair: true,
  minutesSignedByMember: true,
  chairName: 'Sabine Kurz',
  memberName: 'Mehmet Aydin',
  attendanceListAttached: true,
};

import { expect, type Page } from '@playwright/test';

// Answers are read as any client would; the journey says itself what it needs of them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** Asks the API as the person who is signed in on the page. Paths are below `/api/v1`. */
export const ask = async (
  page: Page,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  { data, version }: { data?: object; version?: number } = {},
): Promise<Json> => {
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    headers: { 'x-einklang': '1', ...(version !== undefined && { 'if-match': `"${version}"` }) },
    ...(data && { data }),
  });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
};

export const companyOf = async (page: Page): Promise<string> =>
  (await ask(page, 'GET', '/session')).memberships[0].companyId;

export interface AgreedText {
  readonly companyId: string;
  readonly initiativeId: string;
  readonly agreementId: string;
  /** The address of the initiative's pages. */
  readonly at: string;
}

/** A works agreement whose paragraphs both sides have accepted, all but the last. */
export const almostAgreed = async (
  employer: Page,
  council: Page,
  title: string,
): Promise<AgreedText & { acceptLast: () => Promise<void> }> => {
  const companyId = await companyOf(employer);
  const here = `/companies/${companyId}`;
  const { id: initiativeId } = await ask(employer, 'POST', `${here}/initiatives`, {
    data: { title, shortlist: true },
  });
  const { id: agreementId, clauses } = await ask(
    employer,
    'POST',
    `${here}/initiatives/${initiativeId}/agreement`,
    { data: { kind: 'WORKS_AGREEMENT', clauses: ['K02', 'K07', 'K36'] } },
  );
  const accept = async (clauseId: string): Promise<void> => {
    const { version } = await ask(council, 'GET', `${here}/clauses/${clauseId}`);
    await ask(council, 'POST', `${here}/clauses/${clauseId}/acceptance`, { data: { version: 1 }, version });
  };
  for (const { id, title: heading } of clauses)
    await ask(employer, 'POST', `${here}/clauses/${id}/versions`, {
      data: { variant: 'CUSTOM', text: `Regel zu ${heading}.\nNäheres steht in Anlage 4.` },
      version: 1,
    });
  for (const { id } of clauses.slice(0, -1)) await accept(id);
  return {
    companyId,
    initiativeId,
    agreementId,
    at: `/b/${companyId}/vorhaben/${initiativeId}`,
    acceptLast: () => accept(clauses.at(-1).id),
  };
};

/** The council's resolution on the text as it stands, from a meeting in due form, with its extract handed over. */
export const resolveOn = async (
  chair: Page,
  { companyId, initiativeId, agreementId }: AgreedText,
): Promise<void> => {
  const here = `/companies/${companyId}`;
  const { textHash } = await ask(chair, 'GET', `${here}/initiatives/${initiativeId}/agreement`);
  const { id } = await ask(chair, 'POST', `${here}/resolutions`, {
    data: {
      subject: { kind: 'AGREEMENT', initiativeId, subjectId: agreementId, textHash },
      meeting: {
        meetingDate: '2026-11-18',
        meetingTime: '14:00',
        format: 'PRESENCE',
        invitedBy: 'CHAIR',
        invitationDate: '2026-11-11',
        agendaSentOn: '2026-11-11',
        itemOnAgenda: true,
        allInvited: true,
        employerNotified: true,
        present: 5,
        yes: 4,
        no: 0,
        abstain: 1,
        wording: 'Der Betriebsrat stimmt der Betriebsvereinbarung zu.',
        minutesSignedByChair: true,
        minutesSignedByMember: true,
        chairName: 'Sabine Kurz',
        memberName: 'Mehmet Aydin',
        attendanceListAttached: true,
      },
    },
  });
  await ask(chair, 'POST', `${here}/resolutions/${id}/extract`);
};

import type { Schema } from '@einklang/api-client';
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { meetingKey, meetingQuery, type MeetingView } from '../../shared/council-meeting';
import { companyKey } from '../../shared/keys';
import { useWrite, versionTag, type Intent } from '../../shared/write';

export { meetingQuery, type MeetingView };
export type MeetingSummary = Schema<'MeetingSummary'>;
export type AgendaItem = Schema<'AgendaItemView'>;
export type Invitee = Schema<'InviteeView'>;
export type Proposal = Schema<'AgendaProposal'>;
export type ConveneMeeting = Schema<'ConveneMeeting'>;
export type AgendaItemInput = Schema<'AgendaItemDto'>;

const key = meetingKey;
const at = '/api/v1/companies/{companyId}/council/meetings';

export const meetingsQuery = (companyId: string) =>
  queryOptions({
    queryKey: key(companyId, 'list'),
    queryFn: () => answerOf(api.GET(at, { params: { path: { companyId } } })),
  });

export const proposalsQuery = (companyId: string) =>
  queryOptions({
    queryKey: key(companyId, 'proposals'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/council/agenda-proposals', {
          params: { path: { companyId } },
        }),
      ),
  });

/** Sends the invitation. */
export function useConvene(): UseMutationResult<MeetingView, Error, ConveneMeeting> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: ConveneMeeting, intent) =>
      answerOf(api.POST(at, { params: { path: { companyId } }, body, ...intent })),
    refreshes: () => [key(companyId), companyKey(companyId, 'inbox')],
    inForm: true,
  });
}

interface Path {
  path: { companyId: string; meetingId: string };
}

/** A change of the meeting as a whole; its answer is the meeting as it stands then. */
function useChange<Input>(
  meetingId: string,
  send: (path: Path, input: Input, intent: Intent) => Promise<MeetingView>,
  onDone?: () => void,
  inForm = false,
): UseMutationResult<MeetingView, Error, Input> {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  return useWrite<Input, MeetingView>({
    write: (input, intent) => send({ path: { companyId, meetingId } }, input, intent),
    refreshes: () => [key(companyId), companyKey(companyId, 'inbox')],
    onDone: (meeting) => {
      client.setQueryData(meetingQuery(companyId, meetingId).queryKey, meeting);
      onDone?.();
    },
    inForm,
  });
}

export const useHold = (meetingId: string, onDone: () => void) =>
  useChange<void>(
    meetingId,
    (params, _, intent) => answerOf(api.POST(`${at}/{meetingId}/holding`, { params, ...intent })),
    onDone,
  );

export const useTell = (meetingId: string, onDone: () => void) =>
  useChange<void>(
    meetingId,
    (params, _, intent) => answerOf(api.POST(`${at}/{meetingId}/employer-notice`, { params, ...intent })),
    onDone,
  );

export const useOppose = (meetingId: string, onDone: () => void) =>
  useChange<void>(
    meetingId,
    (params, _, intent) => answerOf(api.POST(`${at}/{meetingId}/opposition`, { params, ...intent })),
    onDone,
  );

export const useCancel = (meetingId: string) =>
  useChange<string>(
    meetingId,
    (params, reason, intent) =>
      answerOf(api.POST(`${at}/{meetingId}/cancellation`, { params, body: { reason }, ...intent })),
    undefined,
    true,
  );

export const useAmend = (meetingId: string) =>
  useChange<AgendaItemInput>(
    meetingId,
    (params, item, intent) =>
      answerOf(api.POST(`${at}/{meetingId}/agenda`, { params, body: { agenda: [item] }, ...intent })),
    undefined,
    true,
  );

export const usePrevent = (meetingId: string, inviteeId: string) =>
  useChange<Schema<'PreventInvitee'>>(
    meetingId,
    ({ path }, body, intent) =>
      answerOf(
        api.PUT(`${at}/{meetingId}/invitees/{inviteeId}/prevention`, {
          params: { path: { ...path, inviteeId } },
          body,
          ...intent,
        }),
      ),
    undefined,
    true,
  );

export const useAllow = (meetingId: string) =>
  useChange<string>(meetingId, ({ path }, inviteeId, intent) =>
    answerOf(
      api.DELETE(`${at}/{meetingId}/invitees/{inviteeId}/prevention`, {
        params: { path: { ...path, inviteeId } },
        ...intent,
      }),
    ),
  );

export const useAttend = (meetingId: string, onDone: () => void) =>
  useChange<Schema<'AttendanceLineDto'>[]>(
    meetingId,
    (params, people, intent) =>
      answerOf(api.PUT(`${at}/{meetingId}/attendance`, { params, body: { people }, ...intent })),
    onDone,
  );

export const useSign = (meetingId: string, onDone: () => void) =>
  useChange<string>(
    meetingId,
    (params, textHash, intent) =>
      answerOf(api.POST(`${at}/{meetingId}/signatures`, { params, body: { textHash }, ...intent })),
    onDone,
  );

export const useObject = (meetingId: string) =>
  useChange<string>(
    meetingId,
    (params, body, intent) =>
      answerOf(api.POST(`${at}/{meetingId}/objections`, { params, body: { body }, ...intent })),
    undefined,
    true,
  );

/** Saves one section of the minutes; the version makes a repeated save harmless. */
export function useSaveSection(
  meetingId: string,
  itemId: string,
): (text: string, version: number) => Promise<{ version: number }> {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  return async (text, version) => {
    const saved = await answerOf(
      api.PUT(`${at}/{meetingId}/agenda/{itemId}/minutes`, {
        params: { path: { companyId, meetingId, itemId }, header: { 'If-Match': versionTag(version) } },
        body: { text },
      }),
    );
    void client.invalidateQueries({ queryKey: key(companyId, 'one', meetingId) });
    return saved;
  };
}

/** Tells the others, at most every ten seconds, that I am writing in a section. */
export function useSayWriting(meetingId: string, itemId: string): () => void {
  const { id: companyId } = useCompany();
  let last = 0;
  return () => {
    const now = Date.now();
    if (now - last < 10_000) return;
    last = now;
    // It is a courtesy: whether it arrives changes nothing for the one who writes.
    void api.POST(`${at}/{meetingId}/agenda/{itemId}/writing`, {
      params: { path: { companyId, meetingId, itemId } },
      headers: { 'Idempotency-Key': crypto.randomUUID() },
    });
  };
}

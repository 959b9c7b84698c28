import type { Schema } from '@einklang/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { useCompany } from './company';
import { companyKey } from './keys';
import { useTexts } from './texts';

export type RoomView = Schema<'RoomView'>;
export type RoomKind = RoomView['kind'];

/** My rooms and who reads in each. */
export const roomsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'rooms'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/rooms', { params: { path: { companyId } } })),
    select: (list) => list.items,
    staleTime: 60_000,
  });

/** The rooms I am in; empty until they are known. */
export function useRooms(): readonly RoomView[] {
  return useQuery(roomsQuery(useCompany().id)).data ?? [];
}

/** The name of a room in this company: without a works council nothing is called after one. */
export function useRoomName(): (room: RoomKind) => string {
  const t = useTexts();
  const { hasCouncil } = useCompany();
  return (room) => t(`rooms.${room === 'COUNCIL' && !hasCouncil ? 'REPRESENTATIVES' : room}`);
}

/** The name of a side in this company. */
export function useSideName(): (side: string) => string {
  const t = useTexts();
  const { hasCouncil } = useCompany();
  return (side) =>
    t(
      `sides.${side === 'COUNCIL' && !hasCouncil ? 'REPRESENTATIVES' : (side as 'EMPLOYER' | 'COUNCIL' | 'INDEPENDENT')}`,
    );
}

/** The name of a stage in this company. */
export function useStageName(): (stage: string) => string {
  const t = useTexts();
  const { hasCouncil } = useCompany();
  return (stage) =>
    t(`stages.${stage === 'AGREEMENT' && !hasCouncil ? 'AGREEMENT_NONE' : (stage as 'AGREEMENT')}`);
}

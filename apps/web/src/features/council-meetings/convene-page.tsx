import { FormSkeleton, PageHeader } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Admitted } from '../../shared/admitted';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { RoomMark, RoomVisibility } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { ConveneForm } from './convene-form';
import { useCrumbs } from './crumbs';
import { meetingsQuery, proposalsQuery } from './meetings.queries';

/** The chair invites: day, place, and an agenda from what is open. */
export function ConvenePage(): ReactElement {
  return (
    <Admitted>
      <Body />
    </Admitted>
  );
}

function Body(): ReactElement {
  const t = useTexts('meetings');
  const { id: companyId } = useCompany();
  const list = useQuery(meetingsQuery(companyId));
  const proposals = useQuery(proposalsQuery(companyId));
  return (
    <>
      <PageHeader
        title={t('form.title')}
        {...useCrumbs()}
        visibility={<RoomVisibility room="COUNCIL" />}
        status={<RoomMark room="COUNCIL" />}
      />
      <QueryView query={list} skeleton={<FormSkeleton />}>
        {({ may }) =>
          may.convene ? (
            <QueryView query={proposals} skeleton={<FormSkeleton />}>
              {({ items }) => <ConveneForm proposals={items} />}
            </QueryView>
          ) : (
            <p>{t('form.notYours')}</p>
          )
        }
      </QueryView>
    </>
  );
}

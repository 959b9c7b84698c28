import { CardsSkeleton, PageHeader, VisibilityLine } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { displaysQuery } from '../../shared/displays';
import { QueryView } from '../../shared/query-view';
import { RoomVisibility } from '../../shared/room-mark';
import { useRooms } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import { DisplaysTable } from './displays-table';
import { RunningPart } from './running-part';
import classes from './signing.module.css';

/** What holds in the company, for everybody; and for those who negotiate what is still on its way. */
export function AgreementsPage(): ReactElement {
  const t = useTexts('signing');
  const everybody = useTexts('workforce');
  const { id: companyId, hasCouncil } = useCompany();
  const displays = useQuery(displaysQuery(companyId));
  const negotiates = useRooms().some(({ kind }) => kind === 'JOINT');
  const words = hasCouncil ? 'council' : 'none';
  const heading = useId();
  return (
    <>
      <PageHeader
        title={t(`list.title.${words}`)}
        visibility={
          negotiates ? (
            <RoomVisibility room="JOINT" />
          ) : (
            <VisibilityLine>{everybody('visibility')}</VisibilityLine>
          )
        }
      />
      <p>{negotiates ? t(`list.intro.${words}`) : t('list.introEverybody')}</p>
      <section aria-labelledby={heading}>
        <h2 id={heading}>{t('list.inForce')}</h2>
        <QueryView query={displays} skeleton={<CardsSkeleton cards={1} />}>
          {(items) => (items.length ? <DisplaysTable displays={items} /> : <p>{t(`list.none.${words}`)}</p>)}
        </QueryView>
      </section>
      {negotiates ? (
        <div className={classes.part}>
          <RunningPart />
        </div>
      ) : null}
    </>
  );
}

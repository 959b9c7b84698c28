import { Button, Stack } from '@mantine/core';
import { CONCERN_STATES, type ConcernState } from '@einklang/domain';
import { Card, EmptyState, RowsSkeleton, SelectField } from '@einklang/ui';
import { IconMessageHeart } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { ParticipationTabs } from '../../shared/participation-tabs';
import { QueryView } from '../../shared/query-view';
import { useLocale, useTexts } from '../../shared/texts';
import { ConcernCard } from './concern-card';
import classes from './concerns.module.css';
import { concernsQuery, type ConcernList } from './concerns.queries';
import { ConcernsFigure } from './concerns-figure';
import { RecordDialog } from './record-dialog';

/** The register of concerns (BT-5): what people worry about, what they are told, and what is done. */
export function ConcernsPage(): ReactElement {
  const t = useTexts('concerns');
  const { id: companyId } = useCompany();
  const initiative = useInitiative();
  const isShared = initiative.shortlistedAt !== null;
  const query = useQuery({ ...concernsQuery(companyId, initiative.id), enabled: isShared });
  if (!isShared) return <EmptyState icon={IconMessageHeart}>{t('notYet')}</EmptyState>;
  return (
    <Stack>
      <ParticipationTabs />
      <p className={classes.visibility}>{t('visibility')}</p>
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {(list) => <Register list={list} />}
      </QueryView>
    </Stack>
  );
}

function Register({ list }: { list: ConcernList }): ReactElement {
  const t = useTexts('concerns');
  const { stand } = useSearch({ strict: false }) as { stand?: ConcernState };
  const { items, owners } = list;
  const shown = stand ? items.filter(({ state }) => state === stand) : items;
  const first = shown.find(({ may }) => may.answer || may.agreeMeasure || may.check);
  return (
    <Stack>
      <Overview list={list} />
      {items.length > 1 ? <StateFilter list={list} stand={stand} /> : null}
      {items.length === 0 ? (
        <EmptyState icon={IconMessageHeart} title={t('register.empty')}>
          {t('register.emptyHint')}
        </EmptyState>
      ) : null}
      {items.length && shown.length === 0 ? <p>{t('register.none')}</p> : null}
      {shown.map((concern) => (
        <ConcernCard key={concern.id} concern={concern} owners={owners} isFirst={concern.id === first?.id} />
      ))}
    </Stack>
  );
}

function Overview({ list }: { list: ConcernList }): ReactElement {
  const t = useTexts('concerns');
  const [isRecording, setRecording] = useState(false);
  const { items, groups, answerDays, answerDaysAgreed, may } = list;
  const open = items.filter(({ state }) => state === 'NEW').length;
  const kind = t(answerDaysAgreed ? 'register.agreed' : 'register.own');
  return (
    <Card
      title={t('register.title')}
      note={`${t('register.note', { count: items.length, open })}. ${t('register.period', { count: answerDays, kind })}`}
    >
      <ConcernsFigure concerns={items} />
      <div className={classes.actions}>
        {may.record ? (
          <Button variant="default" onClick={() => setRecording(true)}>
            {t('register.record')}
          </Button>
        ) : null}
        <WeighingList />
      </div>
      {isRecording ? <RecordDialog groups={groups} onClose={() => setRecording(false)} /> : null}
    </Card>
  );
}

/** The list to work on; as PDF it is a report like the others. */
function WeighingList(): ReactElement {
  const t = useTexts('concerns');
  const locale = useLocale();
  const { id: companyId } = useCompany();
  const { id } = useInitiative();
  return (
    <>
      <a href={`/api/v1/companies/${companyId}/initiatives/${id}/weighing-list?locale=${locale}`} download>
        {t('register.word')}
      </a>
      <Link to="/b/$companyId/berichte" params={{ companyId }}>
        {t('register.pdf')}
      </Link>
    </>
  );
}

function StateFilter({
  list: { items },
  stand,
}: {
  list: ConcernList;
  stand: ConcernState | undefined;
}): ReactElement {
  const t = useTexts('concerns');
  const navigate = useNavigate();
  const count = (state: ConcernState): number => items.filter((item) => item.state === state).length;
  return (
    <div className={classes.filter}>
      <SelectField<ConcernState>
        name="stand"
        label={t('register.filter')}
        value={stand ?? ''}
        none={t('register.all', { count: items.length })}
        choices={CONCERN_STATES.filter((state) => count(state) > 0 || state === stand).map((state) => ({
          value: state,
          label: t('register.stateOf', { state: t(`states.${state}`), count: count(state) }),
        }))}
        onChange={(value) => void navigate({ to: '.', search: value ? { stand: value } : {}, replace: true })}
      />
    </div>
  );
}

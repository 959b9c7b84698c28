import { Button } from '@mantine/core';
import type { PublicationGap } from '@einklang/domain';
import { BoundaryDialog, Card, ErrorSummary, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import type { Snapshot } from '../../shared/autosave';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { useRecipients } from '../../shared/recipients';
import { useProblemText, useTexts } from '../../shared/texts';
import { usePublish } from './business-case.queries';

const FIELDS: Partial<Record<PublicationGap, string>> = {
  'not-calculable-missing': 'strain',
};

/** The way out of the room: what is missing, who will read it, and then a version that stays. */
export function PublishPanel({
  mayPublish,
  gaps,
  flush,
}: {
  mayPublish: boolean;
  gaps: readonly PublicationGap[];
  flush: () => Promise<Snapshot<unknown>>;
}): ReactElement | null {
  const t = useTexts('businessCase');
  const frame = useTexts();
  const problemText = useProblemText();
  const { hasCouncil } = useCompany();
  const initiative = useInitiative();
  const recipients = useRecipients();
  const [attempt, setAttempt] = useState(0);
  const [isCrossing, setCrossing] = useState(false);
  const publish = usePublish((published) => {
    toast(
      `${t('publish.done', { version: published.version })} ${frame('states.sentTo', { count: recipients?.length ?? 0 })}`,
    );
  });
  const label = t(hasCouncil ? 'publish.COUNCIL' : 'publish.REPRESENTATIVES');
  const confirm = async (): Promise<void> => {
    setCrossing(false);
    const { state, version } = await flush();
    if (state === 'saved' || state === 'clean') publish.mutate(version);
  };
  return (
    <Card title={t('publish.title')} note={t('publish.note')}>
      {attempt > 0 ? (
        <ErrorSummary
          attempt={attempt}
          errors={gaps.map((gap) => ({ name: FIELDS[gap] ?? '', text: problemText(gap) }))}
        />
      ) : null}
      {initiative.shortlistedAt === null ? (
        <p>{t('publish.notShortlisted')}</p>
      ) : mayPublish ? (
        <Button
          fullWidth
          loading={publish.isPending}
          onClick={() => (gaps.length ? setAttempt(attempt + 1) : setCrossing(true))}
        >
          {label}
        </Button>
      ) : null}
      <BoundaryDialog
        opened={isCrossing}
        onClose={() => setCrossing(false)}
        onConfirm={() => void confirm()}
        title={t('publish.boundaryTitle', { title: initiative.title })}
        recipients={recipients ?? []}
        confirmLabel={label}
      >
        {t('publish.boundary')}
      </BoundaryDialog>
    </Card>
  );
}

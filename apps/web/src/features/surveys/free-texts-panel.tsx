import { Button } from '@mantine/core';
import { Card, CheckField, RowsSkeleton, toast } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { freeTextsQuery, type SurveyView } from './surveys.queries';
import { useCheckTexts } from './surveys.writes';
import classes from './surveys.module.css';

/** Free answers that one person of each side reads for names. */
export function FreeTextsPanel({ survey }: { survey: SurveyView }): ReactElement {
  const t = useTexts('surveys');
  const query = useQuery(freeTextsQuery(useCompany().id, survey.initiativeId, survey.id));
  return (
    <Card title={t('texts.title')} note={t('texts.intro')}>
      <QueryView query={query} skeleton={<RowsSkeleton rows={2} />}>
        {({ items }) => {
          if (items.length === 0) return <p data-dimmed>{t('texts.none')}</p>;
          if (items.every(({ mine }) => mine !== null)) return <p>{t('texts.waits')}</p>;
          return <Check surveyId={survey.id} items={items} />;
        }}
      </QueryView>
    </Card>
  );
}

function Check({
  surveyId,
  items,
}: {
  surveyId: string;
  items: readonly { id: string; body: string }[];
}): ReactElement {
  const t = useTexts('surveys');
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const check = useCheckTexts(surveyId);
  const turn = (id: string, isShown: boolean): void =>
    setShown((before) => new Set(isShown ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <div className={classes.stack}>
      {items.map(({ id, body }) => (
        <CheckField
          key={id}
          name={`text-${id}`}
          label={t('texts.show', { text: body })}
          checked={shown.has(id)}
          onChange={(isShown) => turn(id, isShown)}
        />
      ))}
      <div>
        <Button
          loading={check.isPending}
          onClick={() => check.mutate([...shown], { onSuccess: () => toast(t('texts.done')) })}
        >
          {t('texts.save')}
        </Button>
      </div>
    </div>
  );
}

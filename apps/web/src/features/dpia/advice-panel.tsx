import { Button } from '@mantine/core';
import { Card, StatusChip, type StatusKind } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { AdviceDialog } from './advice-dialog';
import classes from './dpia.module.css';
import type { DpiaView } from './dpia.queries';

const LOOKS: Record<DpiaView['advice'][number]['position'], StatusKind> = {
  AGREE: 'done',
  WITH_CONDITIONS: 'due',
  REJECT: 'refused',
};

/** What the data protection officer says, the newest first; the flag »rechtswidrig« is advice that everybody sees. */
export function AdvicePanel({ view }: { view: DpiaView }): ReactElement {
  const t = useTexts('dpia');
  const { day } = useFormats();
  const [isGiving, setGiving] = useState(false);
  return (
    <Card
      title={t('advice.title')}
      note={t('advice.note')}
      end={
        view.may.advise ? (
          <Button variant={view.advice.length ? 'default' : 'filled'} onClick={() => setGiving(true)}>
            {t('advice.give')}
          </Button>
        ) : null
      }
    >
      {view.advice.length === 0 ? <p>{t('advice.none')}</p> : null}
      <ul className={classes.list}>
        {view.advice.map(({ number, position, text, unlawful, personName, at }) => (
          <li key={at}>
            <span className={classes.head}>
              <StatusChip kind={LOOKS[position]}>{t(`advice.positions.${position}`)}</StatusChip>
              {unlawful ? <StatusChip kind="problem">{t('advice.unlawful')}</StatusChip> : null}
            </span>
            <span className={classes.text}>{text}</span>
            <span className={classes.dimmed}>
              {t('advice.by', { name: personName, date: day(at), version: number })}
            </span>
          </li>
        ))}
      </ul>
      {isGiving ? <AdviceDialog onClose={() => setGiving(false)} /> : null}
    </Card>
  );
}

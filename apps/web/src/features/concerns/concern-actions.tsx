import { Button } from '@mantine/core';
import { ActionMenu, BoundaryDialog, ConfirmDialog, DisclosureItem, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useReaders } from '../../shared/readers';
import { useTexts } from '../../shared/texts';
import classes from './concerns.module.css';
import {
  useAnswerConcern,
  useDeclineConcern,
  useSettleConcern,
  type ConcernList,
  type ConcernView,
} from './concerns.queries';
import { MeasureDialog } from './measure-dialog';
import { WordsDialog } from './words-dialog';

const ACTS = ['answer', 'check', 'agree'] as const;
/** Rarer, so in a menu. */
const MORE = ['decline', 'release'] as const;
type Act = (typeof ACTS)[number] | (typeof MORE)[number];

const mayDo = ({ may }: ConcernView, act: Act): boolean => (act === 'agree' ? may.agreeMeasure : may[act]);

/** What I can do with it now; the first act of the first card is the page's main one. */
export function ConcernActions(props: {
  concern: ConcernView;
  owners: ConcernList['owners'];
  isFirst: boolean;
  what: string;
}): ReactElement | null {
  const { concern, isFirst, what } = props;
  const t = useTexts('concerns');
  const [act, setAct] = useState<Act | null>(null);
  const open = ACTS.filter((each) => mayDo(concern, each));
  const more = MORE.filter((each) => mayDo(concern, each));
  const close = (): void => setAct(null);
  return open.length || more.length || act ? (
    <div className={classes.actions}>
      {open.map((each, index) => (
        <Button
          key={each}
          size="compact-md"
          variant={isFirst && index === 0 ? 'filled' : 'default'}
          aria-label={t('acts.of', { act: t(`acts.${each}`), what })}
          onClick={() => setAct(each)}
        >
          {t(`acts.${each}`)}
        </Button>
      ))}
      {more.length ? (
        <ActionMenu compact label={t('acts.of', { act: t('acts.more'), what })}>
          {more.map((each) => (
            <DisclosureItem key={each} onClick={() => setAct(each)}>
              {t(`acts.${each}`)}
            </DisclosureItem>
          ))}
        </ActionMenu>
      ) : null}
      {act === 'answer' ? <Answering concern={concern} onClose={close} /> : null}
      {act === 'decline' ? <Declining concern={concern} onClose={close} /> : null}
      {act === 'agree' ? <MeasureDialog concern={concern} owners={props.owners} onClose={close} /> : null}
      {act === 'check' ? <Checking concern={concern} onClose={close} /> : null}
      {act === 'release' ? <Releasing concern={concern} onClose={close} /> : null}
    </div>
  ) : null;
}

interface Asked {
  concern: ConcernView;
  onClose: () => void;
}

function Answering({ concern, onClose }: Asked): ReactElement {
  const t = useTexts('concerns');
  const answer = useAnswerConcern(concern.id);
  return (
    <WordsDialog
      title={t('forms.answerTitle')}
      about={concern.body}
      label={t('forms.answer')}
      hint={t('forms.answerHint')}
      send={answer.mutateAsync}
      submit={t('acts.answer')}
      done={t('forms.answered')}
      onClose={onClose}
    />
  );
}

function Declining({ concern, onClose }: Asked): ReactElement {
  const t = useTexts('concerns');
  const decline = useDeclineConcern(concern.id);
  return (
    <WordsDialog
      title={t('forms.declineTitle')}
      about={concern.body}
      label={t('forms.reasons')}
      hint={t('forms.reasonsHint')}
      send={decline.mutateAsync}
      submit={t('acts.decline')}
      done={t('forms.declined')}
      onClose={onClose}
    />
  );
}

function Checking({ concern, onClose }: Asked): ReactElement {
  const t = useTexts('concerns');
  const check = useSettleConcern(concern.id, 'check');
  return (
    <ConfirmDialog
      opened
      title={t('forms.checkTitle')}
      confirmLabel={t('acts.check')}
      busy={check.isPending}
      onClose={onClose}
      onConfirm={() =>
        check.mutate(undefined, {
          onSuccess: () => {
            toast(t('forms.checked'));
            onClose();
          },
        })
      }
    >
      <p>{concern.body}</p>
      <p>{t('forms.checkText')}</p>
    </ConfirmDialog>
  );
}

function Releasing({ concern, onClose }: Asked): ReactElement {
  const t = useTexts('concerns');
  const { people } = useReaders('WORKFORCE');
  const release = useSettleConcern(concern.id, 'release');
  return (
    <BoundaryDialog
      opened
      title={t('forms.releaseTitle')}
      confirmLabel={t('acts.release')}
      recipients={people}
      busy={release.isPending}
      onClose={onClose}
      onConfirm={() =>
        release.mutate(undefined, {
          onSuccess: () => {
            toast(t('forms.released'));
            onClose();
          },
        })
      }
    >
      <blockquote className={classes.quote}>{concern.body}</blockquote>
      <p>{t('forms.releaseText')}</p>
    </BoundaryDialog>
  );
}

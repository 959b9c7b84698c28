import { Button } from '@mantine/core';
import { Card, DisclosureItem, ActionMenu, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { ApiProblem } from '../../shared/api-problem';
import { useProblemToast } from '../../shared/write';
import { useClauseAct, type ClauseView } from './agreement.queries';
import { SetAsideDialog } from './set-aside-dialog';
import classes from './agreement.module.css';
import { useAgreementWords } from './words';

/** What my side can do now. Somebody who reads only sees that it is not their turn. */
export function ClauseActions({
  clause,
  onWrite,
}: {
  clause: ClauseView;
  onWrite: () => void;
}): ReactElement {
  const { t, sideName } = useAgreementWords();
  const showProblem = useProblemToast();
  const [settingAside, setSettingAside] = useState<'park' | 'dispute' | null>(null);
  const act = useClauseAct(clause, () => toast(t('accepted')));
  const { may } = clause;
  const newest = clause.versions.at(-1);
  const accept = (): void => {
    if (!newest) return;
    act.mutate(
      { kind: 'accept', number: newest.number! },
      // 412: the other side has just sent a newer version, which has to be read first; it is on the page already.
      {
        onError: (problem) =>
          problem instanceof ApiProblem && problem.status === 412
            ? toast(t('newerVersion'))
            : showProblem(problem),
      },
    );
  };
  if (!may.accept && !may.propose && !may.draft)
    return (
      <p role="note">{clause.turn ? t('waitsFor', { side: sideName(clause.turn) }) : t('nothingToDo')}</p>
    );
  return (
    <Card title={t('actions.title')}>
      <div className={classes.actions}>
        {may.accept ? (
          <Button loading={act.isPending} onClick={accept}>
            {t('actions.accept')}
          </Button>
        ) : null}
        {may.propose || may.draft ? (
          <Button variant={may.accept ? 'default' : 'filled'} onClick={onWrite}>
            {t(clause.versions.length ? 'actions.counter' : 'actions.write')}
          </Button>
        ) : null}
        {may.park || may.dispute ? (
          <ActionMenu label={t('actions.more')}>
            {may.park ? (
              <DisclosureItem onClick={() => setSettingAside('park')}>{t('actions.park')}</DisclosureItem>
            ) : null}
            {may.dispute ? (
              <DisclosureItem onClick={() => setSettingAside('dispute')}>
                {t('actions.dispute')}
              </DisclosureItem>
            ) : null}
          </ActionMenu>
        ) : null}
      </div>
      {clause.draft ? <p role="note">{t('draftWaits')}</p> : null}
      {settingAside ? (
        <SetAsideDialog clause={clause} kind={settingAside} onClose={() => setSettingAside(null)} />
      ) : null}
    </Card>
  );
}

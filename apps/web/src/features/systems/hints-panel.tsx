import { Button } from '@mantine/core';
import { Card, EmptyState, RowsSkeleton, StatusChip, type StatusKind } from '@einklang/ui';
import { IconMessageCircle } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { LoadMore } from '../../shared/load-more';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { AnswerDialog } from './answer-dialog';
import { hintsQuery, type HintView } from './hints.queries';
import classes from './systems.module.css';

const kinds: Record<HintView['state'], StatusKind> = { OPEN: 'due', ANSWERED: 'done', ENTERED: 'done' };

/** Hints from the company, with what became of each. */
export function HintsPanel(): ReactElement {
  const t = useTexts('systems');
  const { id: companyId } = useCompany();
  const query = useInfiniteQuery(hintsQuery(companyId));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {({ pages }) => {
        const hints = pages.flatMap((page) => page.items);
        return (
          <div className={classes.stack}>
            {hints.map((hint) => (
              <Hint key={hint.id} hint={hint} />
            ))}
            {hints.length ? null : (
              <EmptyState icon={IconMessageCircle} title={t('hints.empty')}>
                {t('hints.emptyHint')}
              </EmptyState>
            )}
            <LoadMore query={query} />
          </div>
        );
      }}
    </QueryView>
  );
}

function Hint({ hint }: { hint: HintView }): ReactElement {
  const t = useTexts('systems');
  const { day } = useFormats();
  const { id: companyId } = useCompany();
  const { product, systemId } = hint;
  return (
    <Card
      title={product}
      note={t('hints.givenOn', { date: day(hint.givenOn), who: hint.givenBy ?? t('hints.nobody') })}
      end={<StatusChip kind={kinds[hint.state]}>{t(`hints.states.${hint.state}`)}</StatusChip>}
    >
      <p className={classes.words}>{hint.body}</p>
      {hint.answer ? (
        <p className={classes.words}>
          <strong>
            {t('hints.answeredBy', { who: hint.answeredBy ?? '', date: day(hint.answeredAt ?? '') })}
          </strong>{' '}
          {hint.answer}
        </p>
      ) : null}
      {systemId ? (
        <p>
          <Link to="/b/$companyId/ki-verzeichnis/$systemId" params={{ companyId, systemId }}>
            {t('hints.toEntry')}
          </Link>
        </p>
      ) : null}
      {hint.may.answer ? <HintActions hint={hint} /> : null}
    </Card>
  );
}

function HintActions({ hint }: { hint: HintView }): ReactElement {
  const t = useTexts('systems');
  const { id: companyId } = useCompany();
  const [isAnswering, setAnswering] = useState(false);
  const { id, product } = hint;
  return (
    <div className={classes.actions}>
      {hint.systemId ? null : (
        <LinkButton
          to="/b/$companyId/ki-verzeichnis/neu"
          params={{ companyId }}
          search={{ hinweis: id, name: product }}
          variant="default"
          aria-label={t('hints.enterOf', { product })}
        >
          {t('hints.enter')}
        </LinkButton>
      )}
      <Button
        variant="default"
        aria-label={t('hints.answerTo', { product })}
        onClick={() => setAnswering(true)}
      >
        {t('hints.answer')}
      </Button>
      {isAnswering ? <AnswerDialog hint={hint} onClose={() => setAnswering(false)} /> : null}
    </div>
  );
}

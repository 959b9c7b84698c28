import { Card } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { DueChip } from '../../shared/due-chip';
import type { InitiativeView } from '../../shared/initiative';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './gates.module.css';
import { questionsQuery } from './initiatives.queries';

const atMost = 3;

/** What the council asked and nobody has answered yet. */
export function QuestionsPanel({ initiative }: { initiative: InitiativeView }): ReactElement {
  const t = useTexts('initiatives');
  const { day } = useFormats();
  const company = useCompany();
  const query = useQuery(questionsQuery(company.id, initiative.id));
  return (
    <Card title={t('overview.questions')}>
      <QueryView query={query}>
        {({ items }) => {
          const open = items.filter((question) => question.answer === null);
          return open.length ? (
            <ul className={classes.todo}>
              {open.slice(0, atMost).map((question) => (
                <li key={question.id}>
                  <div>
                    <strong>{question.text}</strong>
                    <p>{`${question.askedByName}, ${day(question.askedAt)}`}</p>
                  </div>
                  {question.dueOn ? <DueChip on={question.dueOn} /> : null}
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('overview.questionsNone')}</p>
          );
        }}
      </QueryView>
      <p className={classes.further}>
        <Link
          to="/b/$companyId/vorhaben/$initiativeId/beteiligung"
          params={{ companyId: company.id, initiativeId: initiative.id }}
        >
          {t('overview.questionsOpen')}
        </Link>
      </p>
    </Card>
  );
}

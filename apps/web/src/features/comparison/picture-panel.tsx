import { Card, Figure, Quadrants } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import { isPlaced, type Candidate, type Placed } from './candidates';
import classes from './comparison.module.css';
import { useScores } from './scores';
import { usePictureColumns } from './picture-columns';

/** Benefit against feasibility; the same data as a table, and who is not in the picture yet. */
export function PicturePanel({ candidates }: { candidates: readonly Candidate[] }): ReactElement {
  const t = useTexts('comparison');
  const placed = candidates.filter(isPlaced);
  const missing = candidates.filter((candidate) => !isPlaced(candidate));
  return (
    <Card title={t('picture.title')} note={t('picture.note')}>
      {placed.length ? <Picture placed={placed} /> : <p>{t('picture.none')}</p>}
      {missing.length ? <Missing candidates={missing} /> : null}
    </Card>
  );
}

function Picture({ placed }: { placed: readonly Placed[] }): ReactElement {
  const t = useTexts('comparison');
  const { score, className } = useScores();
  const stopped = placed.filter(({ priorityClass }) => priorityClass === 'STOP_DESIGN').length;
  const best = placed.find(
    ({ priority, priorityClass }) => priority !== null && priorityClass !== 'STOP_DESIGN',
  );
  const finding = [
    t('picture.shown', { count: placed.length }),
    best ? t('picture.best', { title: best.title, priority: score(best.priority) }) : '',
    stopped ? t('picture.stopped', { count: stopped }) : '',
  ];
  return (
    <Figure
      caption={finding.filter(Boolean).join(' ')}
      tableCaption={t('picture.table')}
      rows={placed}
      rowId={({ initiativeId }) => initiativeId}
      columns={usePictureColumns()}
    >
      <Quadrants
        label={t('picture.label')}
        xName={t('columns.feasibility')}
        yName={t('columns.benefit')}
        fields={[
          t('picture.fields.topLeft'),
          t('picture.fields.topRight'),
          t('picture.fields.bottomLeft'),
          t('picture.fields.bottomRight'),
        ]}
        points={placed.map((candidate) => ({
          id: candidate.initiativeId,
          mark: candidate.mark,
          x: candidate.feasibility,
          y: candidate.benefit,
          size: candidate.human,
          stop: candidate.priorityClass === 'STOP_DESIGN' ? t('picture.stop') : undefined,
          text: t('picture.point', {
            mark: candidate.mark,
            title: candidate.title,
            benefit: score(candidate.benefit),
            feasibility: score(candidate.feasibility),
            human: score(candidate.human),
            class: className(candidate.priorityClass),
          }),
        }))}
      />
      <ol className={classes.key}>
        {placed.map(({ initiativeId, mark, title, priorityClass }) => (
          <li key={initiativeId}>
            <span>{mark}</span> <InitiativeLink id={initiativeId} title={title} />
            <span> · {className(priorityClass)}</span>
          </li>
        ))}
      </ol>
    </Figure>
  );
}

function Missing({ candidates }: { candidates: readonly Candidate[] }): ReactElement {
  const t = useTexts('comparison');
  return (
    <>
      <p className={classes.missing}>{t('picture.missing', { count: candidates.length })}</p>
      <ul className={classes.plain}>
        {candidates.map(({ initiativeId, title }) => (
          <li key={initiativeId}>
            <InitiativeLink id={initiativeId} title={title} />
          </li>
        ))}
      </ul>
    </>
  );
}

function InitiativeLink({ id, title }: { id: string; title: string }): ReactElement {
  const { id: companyId } = useCompany();
  return (
    <Link to="/b/$companyId/vorhaben/$initiativeId/potenzial" params={{ companyId, initiativeId: id }}>
      {title}
    </Link>
  );
}

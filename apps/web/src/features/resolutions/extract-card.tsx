import { Card, Facts, StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import type { ExtractView } from '../../shared/extracts';
import { RoomMark } from '../../shared/room-mark';
import { useFormats, useTexts } from '../../shared/texts';
import { ExtractPdf } from './extract-pdf';
import classes from './resolutions.module.css';
import { OUTCOME_KINDS, useSubject } from './words';

/** An extract as both sides read it (§ 34 BetrVG): the resolution, nothing of the deliberation. */
export function ExtractCard({
  extract,
  title,
}: {
  extract: ExtractView;
  /** In place of its subject, where the page is about that already. */
  title?: string;
}): ReactElement {
  const t = useTexts('resolution');
  const { day, list } = useFormats();
  const subject = useSubject();
  const { content, textHash } = extract;
  const fact = (id: keyof typeof values, value: ReactElement | string) => ({
    id,
    term: t(`extract.facts.${id}`),
    value,
  });
  const values = {
    body: content.body,
    meeting: `${day(content.meetingDate)}, ${t(`form.formats.${content.format}`)}`,
    invitation: day(content.invitationDate),
    present: t('extract.presentOf', { ...content }),
    votes: t('extract.votesOf', { ...content }),
    signed: list([content.chairName, content.memberName].filter(Boolean)),
    hash: textHash ?? '',
  };
  return (
    <Card title={title ?? subject(extract)} end={<RoomMark room="JOINT" />}>
      <div className={classes.group}>
        <p data-dimmed>
          {t('extract.handedOver', { date: day(extract.handedOverAt), who: extract.handedOverBy })}
        </p>
        {extract.supersededById ? (
          <p role="note">
            <strong>{t('extract.replaced')}</strong>
          </p>
        ) : null}
        <blockquote className={classes.wording}>{content.wording}</blockquote>
        <p>
          <StatusChip kind={OUTCOME_KINDS[content.outcome]}>{t(`outcomes.${content.outcome}`)}</StatusChip>{' '}
          {content.suspended ? t('extract.suspended') : null}
        </p>
        <Facts
          facts={(Object.keys(values) as (keyof typeof values)[])
            .filter((id) => values[id] !== '')
            .map((id) => fact(id, <span className={classes.hash}>{values[id]}</span>))}
        />
        {extract.initiativeId ? (
          <ExtractPdf extractId={extract.id} initiativeId={extract.initiativeId} />
        ) : null}
      </div>
    </Card>
  );
}

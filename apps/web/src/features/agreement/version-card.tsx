import { redline } from '@einklang/domain';
import { Card, RedlineText } from '@einklang/ui';
import type { ReactElement } from 'react';
import { PassageText, type CommentedText } from '../../shared/comments';
import { useFormats } from '../../shared/texts';
import type { ClauseVersionView, ClauseView } from './agreement.queries';
import classes from './agreement.module.css';
import { partsOf } from './redline-parts';
import { useAgreementWords } from './words';

/** What one side proposes now; where it answers the other, the difference is marked. */
export function VersionCard(props: {
  side: ClauseVersionView['side'];
  version: ClauseVersionView | undefined;
  clause: ClauseView;
  text: CommentedText | undefined;
}): ReactElement {
  const { t, sideName, variant } = useAgreementWords();
  const { day } = useFormats();
  const { version, clause, side } = props;
  const before =
    version &&
    clause.versions.filter((other) => other.side !== side && other.number! < version.number!).at(-1);
  return (
    <Card
      title={t('proposalOf', { side: sideName(side) })}
      level={3}
      side={side}
      note={
        version
          ? t('versionBy', {
              number: version.number!,
              author: version.authorName,
              day: day(version.writtenAt),
              variant: variant(version.variant),
            })
          : undefined
      }
    >
      {!version ? (
        <p>{t('noProposal')}</p>
      ) : before ? (
        <div className={classes.text}>
          {redline(before.text, version.text).paragraphs.map((paragraph, index) => (
            <RedlineText key={index} parts={partsOf(paragraph)} />
          ))}
        </div>
      ) : props.text ? (
        <PassageText text={props.text} />
      ) : (
        <div className={classes.text}>
          {version.text.split('\n').map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      )}
      {version?.reason ? (
        <p>
          <strong>{t('reason')}</strong> {version.reason}
        </p>
      ) : null}
      {version?.interest ? (
        <p>
          <strong>{t('interest')}</strong> {version.interest}
        </p>
      ) : null}
    </Card>
  );
}

import { redline } from '@einklang/domain';
import { Card, Redline, RedlineText, SelectField } from '@einklang/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ClauseView } from './agreement.queries';
import classes from './agreement.module.css';
import { partsOf } from './redline-parts';
import { useAgreementWords } from './words';

/** Any two versions side by side in one text; which ones stands in the address. */
export function VersionCompare({ clause }: { clause: ClauseView }): ReactElement | null {
  const { t, sideName } = useAgreementWords();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { von?: number; mit?: number };
  const numbers = clause.versions.map((version) => version.number!);
  const find = (number: number | undefined, otherwise: number) =>
    clause.versions.find((version) => version.number === number) ?? clause.versions.at(otherwise);
  const before = find(search.von, -2);
  const after = find(search.mit, -1);
  if (!before || !after) return null;
  const line = redline(before.text, after.text);
  const choices = clause.versions.map((version) => ({
    value: String(version.number),
    label: t('versionOf', { number: version.number!, side: sideName(version.side) }),
  }));
  const go = (change: { von?: number; mit?: number }): void =>
    void navigate({ to: '.', search: { ...search, ...change }, replace: true });
  return (
    <Card title={t('compare.title')}>
      <div className={classes.compare}>
        <SelectField
          name="von"
          label={t('compare.from')}
          optional={false}
          value={String(before.number)}
          choices={choices}
          onChange={(value) => go({ von: Number(value) || numbers[0]! })}
        />
        <SelectField
          name="mit"
          label={t('compare.to')}
          optional={false}
          value={String(after.number)}
          choices={choices}
          onChange={(value) => go({ mit: Number(value) || numbers.at(-1)! })}
        />
      </div>
      <Redline
        summary={
          <span>
            {t('compare.summary', {
              changes: t('changes', { count: line.changes }),
              paragraphs: t('paragraphs', { count: line.changedParagraphs }),
            })}
          </span>
        }
      >
        {line.paragraphs.map((paragraph, index) => (
          <RedlineText key={index} parts={partsOf(paragraph)} />
        ))}
      </Redline>
    </Card>
  );
}

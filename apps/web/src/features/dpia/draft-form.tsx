import { DPIA_CHAPTERS, DPIA_DECISIONS, RESIDUAL_LEVELS } from '@einklang/domain';
import { Card, Columns, DateField, Form, SelectField, TextAreaField } from '@einklang/ui';
import type { ReactElement } from 'react';
import type { Autosave } from '../../shared/autosave';
import { SaveLine } from '../../shared/save-line';
import { useTexts } from '../../shared/texts';
import type { DpiaDocument } from './dpia.queries';

/** Chapters, remaining risk, decision and review; it saves itself. */
export function DraftForm({
  saving,
  onChange,
}: {
  saving: Autosave<DpiaDocument>;
  onChange: (change: Partial<DpiaDocument>) => void;
}): ReactElement {
  const t = useTexts('dpia');
  const { chapters, residual, decision, waiver, reviewOn } = saving.value;
  return (
    <Card title={t('form.title')} note={t('form.note')} side="EMPLOYER">
      <Form onSubmit={() => undefined} label={t('form.title')}>
        {DPIA_CHAPTERS.map((id) => (
          <TextAreaField
            key={id}
            name={`chapter-${id}`}
            label={t(`chapters.${id}`)}
            hint={t(`chapterHints.${id}`)}
            rows={id === 'DESCRIPTION' ? 8 : 4}
            maxLength={20_000}
            optional
            value={chapters[id]}
            onChange={(text) => onChange({ chapters: { ...chapters, [id]: text } })}
          />
        ))}
        <Columns least={15}>
          <SelectField
            name="residual"
            label={t('form.residual')}
            optional
            none={t('form.residualNone')}
            value={residual ?? ''}
            choices={RESIDUAL_LEVELS.map((id) => ({ value: id, label: t(`residuals.${id}`) }))}
            onChange={(level) => onChange({ residual: level || null })}
          />
          <DateField
            name="reviewOn"
            label={t('form.reviewOn')}
            hint={t('form.reviewHint')}
            optional
            value={reviewOn ?? ''}
            onChange={(day) => onChange({ reviewOn: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null })}
          />
        </Columns>
        <SelectField
          name="decision"
          label={t('form.decision')}
          optional
          none={t('form.decisionNone')}
          value={decision ?? ''}
          choices={DPIA_DECISIONS.map((id) => ({ value: id, label: t(`decisions.${id}`) }))}
          onChange={(chosen) => onChange({ decision: chosen || null })}
        />
        {decision === 'WAIVED' ? (
          <TextAreaField
            name="waiver"
            label={t('form.waiver')}
            hint={t('form.waiverHint')}
            maxLength={4000}
            value={waiver}
            onChange={(text) => onChange({ waiver: text })}
          />
        ) : null}
      </Form>
      <SaveLine saving={saving} />
    </Card>
  );
}

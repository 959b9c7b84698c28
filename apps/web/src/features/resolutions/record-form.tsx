import { Button } from '@mantine/core';
import { Card, ErrorSummary, Form, FormActions, Split, TextAreaField, toast } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useDraft } from '../../shared/draft';
import { useHouseForm } from '../../shared/house-form';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts';
import { UploadField } from '../../shared/upload-field';
import { useUpload } from '../../shared/use-upload';
import { AttendanceFields } from './attendance-fields';
import { draftOr } from './draft-or';
import { useLabels } from './labels';
import { LiveCheck, NarrowCheck } from './live-check';
import { MeetingFields } from './meeting-fields';
import { meetingOf } from './meeting-of';
import { MinutesFields } from './minutes-fields';
import { inForm } from './in-form';
import { rulesOf } from './record-rules';
import type { RecordValues } from './record-values';
import classes from './resolutions.module.css';
import {
  agreedTextQuery,
  subjectsQuery,
  useRecordResolution,
  type CouncilView,
  type ResolutionView,
} from './resolutions.queries';
import type { ReturnPlace } from './search';
import { SubjectFields } from './subject-fields';
import { VoteFields } from './vote-fields';

/** The form of S9 with the check beside it; what was typed survives a reload and a refusal. */
export function RecordForm(props: {
  council: CouncilView;
  initial: RecordValues;
  /** The earlier record whose place this one takes. */
  corrects?: ResolutionView;
  /** The item of the agenda on which it was made. */
  agendaItem?: { readonly id: string; readonly position: number; readonly title: string };
  back: ReturnPlace | undefined;
}): ReactElement {
  const { council, corrects, agendaItem, back } = props;
  const t = useTexts('resolution');
  const frame = useTexts();
  const { id: companyId } = useCompany();
  const router = useRouter();
  const labels = useLabels();
  const record = useRecordResolution();
  const minutes = useUpload({ room: 'COUNCIL' });
  const [draft, keep, drop] = useDraft(
    `${companyId}:COUNCIL:beschluss:${corrects?.id ?? agendaItem?.id ?? 'neu'}`,
  );
  const textHash = useRef<string | null>(null);
  const house = useHouseForm<RecordValues>({
    initial: draftOr(draft, props.initial),
    labels,
    rules: rulesOf(council.seats, () => textHash.current !== null),
    send: async (values) => {
      const sent = minutes.files.length ? await minutes.send() : undefined;
      // What is wrong with the file stands at its field; nothing is recorded without it.
      if (sent === null) return;
      const minutesFileId = sent?.id ?? corrects?.meeting.minutesFileId;
      const saved = await inForm(
        record.mutateAsync({
          subject: {
            kind: values.kind!,
            ...(values.initiativeId && { initiativeId: values.initiativeId }),
            ...(values.kind === 'AGREEMENT' && { textHash: textHash.current! }),
          },
          meeting: { ...meetingOf(values), ...(minutesFileId && { minutesFileId }) },
          ...(corrects && { correctsId: corrects.id }),
          ...(agendaItem && { agendaItemId: agendaItem.id }),
        }),
      );
      drop();
      toast(t('form.done', { outcome: t(`outcomes.${saved.outcome}`) }));
      await router.navigate({
        to: '/b/$companyId/betriebsrat/$resolutionId',
        params: { companyId, resolutionId: saved.id },
        search: back ? { zurueck: back } : {},
      });
    },
  });
  const values = house.form.getValues();
  const text = useQuery({
    ...agreedTextQuery(companyId, values.initiativeId),
    enabled: values.kind === 'AGREEMENT' && values.initiativeId !== '',
  });
  textHash.current = text.data ?? null;
  const title = useQuery(subjectsQuery(companyId)).data?.find(({ id }) => id === values.initiativeId)?.title;
  useEffect(() => keep(JSON.stringify(values)), [keep, values]);
  return (
    <Split>
      <Form onSubmit={house.submit} label={t(corrects ? 'form.correctTitle' : 'form.title')}>
        <ErrorSummary {...house.summary} />
        {corrects ? (
          <p role="note">
            {t('form.correctNote')} {corrects.handedOverAt ? t('form.correctHandedOver') : null}
          </p>
        ) : null}
        {agendaItem ? (
          <p role="note">{t('form.fromItem', { number: agendaItem.position, title: agendaItem.title })}</p>
        ) : null}
        <SubjectFields house={house} isFixed={corrects !== undefined} text={text} />
        <MeetingFields house={house} />
        <AttendanceFields house={house} seats={council.seats} />
        <VoteFields house={house} seats={council.seats} />
        <Card title={t('form.sections.wording')}>
          <div className={classes.group}>
            <TextAreaField
              {...house.field('wording')}
              hint={t('form.wordingHint')}
              rows={5}
              maxLength={5000}
            />
            {title && values.kind && values.kind !== 'OTHER' && !values.wording.trim() ? (
              <div>
                <Button
                  variant="default"
                  size="compact-md"
                  onClick={() =>
                    house.form.setFieldValue(
                      'wording',
                      t(`form.wordings.${values.kind as 'AGREEMENT'}`, { title }),
                    )
                  }
                >
                  {t('form.suggest')}
                </Button>
              </div>
            ) : null}
          </div>
        </Card>
        <MinutesFields house={house} seats={council.seats}>
          <UploadField
            name="minutesFile"
            label={t('form.minutesFile')}
            hint={t(
              corrects?.meeting.minutesFileId && !minutes.files.length
                ? 'form.minutesKept'
                : 'form.minutesFileHint',
            )}
            accept=".pdf,.docx,.png,.jpg,.jpeg,.txt"
            upload={minutes}
            optional
          />
        </MinutesFields>
        <NarrowCheck values={values} seats={council.seats} />
        <FormActions>
          <Button type="submit" loading={house.busy}>
            {t('form.send')}
          </Button>
          <LinkButton variant="default" to="/b/$companyId/betriebsrat" params={{ companyId }} onClick={drop}>
            {frame('actions.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
      <LiveCheck values={values} seats={council.seats} />
    </Split>
  );
}

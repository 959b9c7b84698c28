import { Button } from '@mantine/core';
import { Card, ErrorSummary, Form, RadioField } from '@einklang/ui';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { useFormats, useTexts } from '../../shared/texts';
import { CONCERN_RULES, ConcernFields, concernOf, NO_CONCERN, type ConcernValues } from './concern-fields';
import classes from './concerns.module.css';
import { useGiveConcern, type TopicView } from './concerns.queries';

type Who = 'anonymous' | TopicView['listeners'][number]['id'];

/**
 * Says what worries somebody, without a name unless they choose one. Nothing that is typed is kept on the device:
 * others may use it after them.
 */
export function GiveForm({ topic }: { topic: TopicView }): ReactElement {
  const t = useTexts('concerns');
  const [sent, setSent] = useState<Who | null>(null);
  return (
    <div className={classes.form}>
      <Card title={t('topic.form')}>
        {sent ? <Sent who={sent} onAgain={() => setSent(null)} /> : <Fields topic={topic} onSent={setSent} />}
      </Card>
    </div>
  );
}

function Fields({ topic, onSent }: { topic: TopicView; onSent: (who: Who) => void }): ReactElement {
  const t = useTexts('concerns');
  const { list } = useFormats();
  const { hasCouncil } = useCompany();
  const give = useGiveConcern(topic.initiativeId);
  const { field, submit, summary, busy } = useHouseForm<ConcernValues & { who: Who }>({
    initial: { ...NO_CONCERN, who: 'anonymous' },
    labels: {
      body: t('topic.body'),
      code: t('forms.code'),
      group: t('forms.group'),
      severity: t('forms.severity'),
      who: t('topic.who'),
    },
    rules: CONCERN_RULES,
    send: async (values) => {
      const { who } = values;
      await give({ ...concernOf(values), addressee: who === 'anonymous' ? null : who });
      onSent(who);
    },
  });
  const nameOf = (id: Exclude<Who, 'anonymous'>) =>
    t(`topic.listeners.${id === 'COUNCIL' && !hasCouncil ? 'REPRESENTATIVES' : id}`);
  return (
    <Form onSubmit={submit} label={t('topic.form')}>
      <ErrorSummary {...summary} />
      <p>{t('topic.formText', { count: topic.answerDays })}</p>
      <ConcernFields field={field as Parameters<typeof ConcernFields>[0]['field']} groups={topic.groups} />
      <RadioField<Who>
        {...field('who')}
        choices={[
          { value: 'anonymous', label: t('topic.anonymous'), hint: t('topic.anonymousHint') },
          ...topic.listeners.map(({ id, names }) => ({
            value: id,
            label: nameOf(id),
            hint: t('topic.listenerHint', { names: list(names) }),
          })),
        ]}
      />
      <div>
        <Button type="submit" loading={busy}>
          {t('topic.send')}
        </Button>
      </div>
    </Form>
  );
}

function Sent({ who, onAgain }: { who: Who; onAgain: () => void }): ReactElement {
  const t = useTexts('concerns');
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.sent} role="status">
      <p ref={heading} tabIndex={-1}>
        <strong>{t('topic.sentTitle')}</strong>
      </p>
      <p>{t(who === 'anonymous' ? 'topic.sentAnonymous' : 'topic.sentNamed')}</p>
      <Button variant="default" onClick={onAgain}>
        {t('topic.again')}
      </Button>
    </div>
  );
}

import { ActionIcon, Button } from '@mantine/core';
import { Card, CheckField, fieldId, TextField } from '@einklang/ui';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { useHouseForm } from '../../shared/house-form';
import { useTaskWords } from '../../shared/tasks';
import { useFormats, useTexts } from '../../shared/texts';
import type { AgendaLine, ConveneValues } from './convene-values';
import type { Proposal } from './meetings.queries';
import classes from './meetings.module.css';

type House = ReturnType<typeof useHouseForm<ConveneValues>>;

/** What is open, to be ticked, and what the chair adds. */
export function AgendaFields({
  house,
  proposals,
}: {
  house: House;
  proposals: readonly Proposal[];
}): ReactElement {
  const t = useTexts('meetings');
  const { value: agenda, error, onChange } = house.field('agenda');
  const count = agenda.filter(({ title }) => title.trim() !== '').length;
  return (
    <Card title={t('form.agenda')} note={t('form.agendaNote')}>
      <div className={classes.group} id={fieldId('agenda')} tabIndex={-1}>
        {error ? <p className={classes.error}>{error}</p> : null}
        <Proposals agenda={agenda} proposals={proposals} onChange={onChange} />
        <OwnItems agenda={agenda} onChange={onChange} />
        <p role="status">{t('form.chosen', { count })}</p>
      </div>
    </Card>
  );
}

interface Editing {
  agenda: readonly AgendaLine[];
  onChange: (agenda: readonly AgendaLine[]) => void;
}

function Proposals({
  agenda,
  proposals,
  onChange,
}: Editing & { proposals: readonly Proposal[] }): ReactElement {
  const t = useTexts('meetings');
  const { day } = useFormats();
  const lineOf = useProposalLine();
  return (
    <section aria-labelledby="agenda-open" className={classes.lines}>
      <h3 id="agenda-open">{t('form.open')}</h3>
      {proposals.length ? (
        proposals.map((proposal) => {
          const line = lineOf(proposal);
          const isChosen = agenda.some(({ key }) => key === line.key);
          return (
            <CheckField
              key={line.key}
              name={line.key}
              label={line.title}
              hint={[
                proposal.dueOn ? t('form.due', { date: day(proposal.dueOn) }) : null,
                proposal.needsResolution ? t('form.needsResolution') : null,
              ]
                .filter(Boolean)
                .join(' · ')}
              checked={isChosen}
              onChange={(chosen) =>
                onChange(chosen ? [...agenda, line] : agenda.filter(({ key }) => key !== line.key))
              }
            />
          );
        })
      ) : (
        <p className={classes.dimmed}>{t('form.nothingOpen')}</p>
      )}
    </section>
  );
}

function OwnItems({ agenda, onChange }: Editing): ReactElement {
  const t = useTexts('meetings');
  const own = agenda.filter(({ source }) => source === undefined);
  const change = (key: string, part: Partial<AgendaLine>): void =>
    onChange(agenda.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <section aria-labelledby="agenda-own" className={classes.lines}>
      <h3 id="agenda-own">{t('form.own')}</h3>
      {own.map(({ key, title, needsResolution }, index) => (
        <div key={key} className={classes.ownItem}>
          <TextField
            name={`own-${key}`}
            label={t('form.ownItem', { number: index + 1 })}
            value={title}
            maxLength={300}
            onChange={(text) => change(key, { title: text })}
          />
          <CheckField
            name={`resolution-${key}`}
            label={t('form.needsResolution')}
            checked={needsResolution}
            onChange={(needed) => change(key, { needsResolution: needed })}
          />
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('form.removeOwn', { number: index + 1 })}
            onClick={() => onChange(agenda.filter((line) => line.key !== key))}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() =>
            onChange([...agenda, { key: crypto.randomUUID(), title: '', needsResolution: false }])
          }
        >
          {t('form.addOwn')}
        </Button>
      </div>
    </section>
  );
}

/** An open matter in the words of the inbox, as a line of the agenda. */
function useProposalLine(): (proposal: Proposal) => AgendaLine {
  const t = useTexts('meetings');
  const wordsOf = useTaskWords();
  return ({ source, initiativeId, initiativeTitle, count, needsResolution }) => {
    const title = `${wordsOf(source).do}: ${initiativeTitle ?? ''}`;
    return {
      key: `${source}-${initiativeId}`,
      title: count > 1 ? t('form.withCount', { title, count }) : title,
      source,
      needsResolution,
      ...(initiativeId && { initiativeId }),
    };
  };
}

import { useMediaQuery } from '@mantine/hooks';
import { Card } from '@einklang/ui';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { isReachable } from '../../shared/places';
import { useTexts } from '../../shared/texts';
import type { InboxEntry } from './inbox-entry';
import classes from './inbox.module.css';
import { SnoozeMenu } from './snooze-menu';

interface Props {
  label: string;
  entries: readonly InboxEntry[];
  selected: string | undefined;
  onSelect: (entry: InboxEntry) => void;
  /** The words of the button in the pane. */
  actionOf: (entry: InboxEntry) => string;
}

/**
 * Rows at the left, the selected one at the right where there is room for it; on narrow screens a row leads straight
 * to its page. Arrow keys walk through the rows, Enter goes to the pane, Ctrl+Enter to where it is done.
 */
export function InboxList(props: Props): ReactElement {
  const t = useTexts('inbox');
  const isWide = useMediaQuery('(min-width: 62em)', true);
  const root = useRef<HTMLDivElement>(null);
  const selected =
    props.entries.find((entry) => entry.id === props.selected) ?? (isWide ? props.entries[0] : undefined);

  function walk(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return goAhead(event);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!by) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : rows[at + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
    const entry = props.entries.find((one) => one.id === next.dataset['row']);
    if (isWide && entry) props.onSelect(entry);
  }

  /** The address of the row that has the focus; on the row itself the browser would open a second tab. */
  function goAhead(event: KeyboardEvent): void {
    if ((event.target as Element).closest('button')) return;
    const row = (event.target as Element).closest<HTMLElement>('[data-row]');
    const ahead = document.getElementById(paneId)?.querySelector<HTMLElement>('[data-ahead]');
    event.preventDefault();
    if (isWide) (row && row.dataset['row'] !== selected?.id ? row : ahead)?.click();
    else row?.click();
  }

  const groups = [...new Set(props.entries.map((entry) => entry.group))];
  return (
    <div className={classes.split} onKeyDown={walk}>
      <div ref={root}>
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h2 className={classes.group}>{group}</h2>
            <ul className={classes.rows}>
              {props.entries
                .filter((entry) => entry.group === group)
                .map((entry) => (
                  <Row
                    key={entry.id}
                    entry={entry}
                    isWide={isWide}
                    isSelected={isWide && entry === selected}
                    onOpen={(event) => {
                      props.onSelect(entry);
                      if (!isWide) return;
                      event.preventDefault();
                      if (event.detail === 0) document.getElementById(paneId)?.focus();
                    }}
                  />
                ))}
            </ul>
          </section>
        ))}
        {isWide ? <p className={classes.hint}>{t('keyboard')}</p> : null}
      </div>
      {isWide && selected ? <Pane entry={selected} action={props.actionOf(selected)} /> : null}
    </div>
  );
}

const paneId = 'posteingang-auswahl';

function Row(props: {
  entry: InboxEntry;
  isWide: boolean;
  isSelected: boolean;
  onOpen: (event: React.MouseEvent) => void;
}): ReactElement {
  const { entry } = props;
  const t = useTexts('inbox');
  const { id: companyId } = useCompany();
  return (
    <li className={classes.item}>
      <Link
        to={isReachable(entry, entry.initiativeId) ? entry.to : '/b/$companyId/vorhaben'}
        params={{ companyId, initiativeId: entry.initiativeId ?? '' } as never}
        search={entry.search as never}
        className={classes.row}
        data-row={entry.id}
        data-selected={props.isSelected || undefined}
        data-unread={entry.isUnread || undefined}
        aria-current={props.isSelected ? 'true' : undefined}
        onClick={props.onOpen}
      >
        <span className={classes.text}>
          <strong>
            {entry.isUnread ? <span className={classes.dot} role="img" aria-label={t('unread')} /> : null}
            {entry.title}
          </strong>
          {entry.about ? <span>{entry.about}</span> : null}
          <span className={classes.note}>{entry.note}</span>
        </span>
        {entry.chip}
      </Link>
      {props.isWide ? null : <SnoozeMenu compact entry={entry} />}
    </li>
  );
}

function Pane({ entry, action }: { entry: InboxEntry; action: string }): ReactElement {
  const t = useTexts('inbox');
  const { id: companyId } = useCompany();
  return (
    <aside aria-label={t('detail')} id={paneId} tabIndex={-1} className={classes.pane}>
      <Card title={entry.title} note={entry.about}>
        {entry.pane}
        <div className={classes.actions}>
          {isReachable(entry, entry.initiativeId) ? (
            <LinkButton
              to={entry.to}
              params={{ companyId, initiativeId: entry.initiativeId ?? '' } as never}
              search={entry.search as never}
              data-ahead
              aria-keyshortcuts="Control+Enter"
            >
              {action}
            </LinkButton>
          ) : null}
          <SnoozeMenu
            key={entry.id}
            entry={entry}
            onDone={() => document.getElementById(paneId)?.focus({ preventScroll: true })}
          />
        </div>
      </Card>
    </aside>
  );
}

import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { render } from '../../test/render';
import { Light, LIGHT_COLOURS, LightMark } from './light';
import { RoomBadge, ROOM_KINDS } from './room-badge';
import { StageBar } from './stage-bar';
import { StatusChip, STATUS_KINDS } from './status-chip';

describe('marks', () => {
  it('draw another shape for each state and colour of the light', () => {
    const { container } = render(
      <>
        {STATUS_KINDS.map((kind) => (
          <StatusChip key={kind} kind={kind}>
            {kind}
          </StatusChip>
        ))}
      </>,
    );
    const shapes = [...container.querySelectorAll('svg')].map((icon) => icon.innerHTML);
    expect(new Set(shapes).size).toBe(STATUS_KINDS.length);
    const lights = render(
      <>
        {LIGHT_COLOURS.map((colour) => (
          <LightMark key={colour} colour={colour} label={colour} />
        ))}
      </>,
    ).container.querySelectorAll('svg');
    expect(new Set([...lights].map((icon) => icon.innerHTML)).size).toBe(LIGHT_COLOURS.length);
  });

  it('say the room in words, each room in its tone', () => {
    render(
      <>
        {ROOM_KINDS.map((room) => (
          <RoomBadge key={room} room={room}>
            {room}
          </RoomBadge>
        ))}
      </>,
    );
    const tones = ROOM_KINDS.map((room) =>
      screen.getByText(room).closest('[data-room]')?.getAttribute('data-tone'),
    );
    expect(tones).toEqual(['petrol', 'pflaume', 'blau', 'schiefer']);
  });

  it('read out the state of each point of the light', () => {
    render(
      <Light
        colour="YELLOW"
        label="Gelb: 1 von 2 offen"
        pointsLabel="Punkte"
        stateLabels={{ met: 'erfüllt', open: 'offen', waiting: 'läuft', overdue: 'überfällig' }}
        points={[
          { id: 'a', state: 'met', text: 'Informiert am 12.10.2026' },
          { id: 'b', state: 'waiting', text: 'Stellungnahme fällig in 6 Tagen' },
        ]}
      />,
    );
    const items = within(screen.getByRole('list', { name: 'Punkte' })).getAllByRole('listitem');
    expect(within(items[0]!).getByRole('img', { name: 'erfüllt' })).toBeTruthy();
    expect(within(items[1]!).getByRole('img', { name: 'läuft' })).toBeTruthy();
  });

  it('mark the step where something stands', () => {
    render(
      <StageBar
        label="Schritte"
        stages={[
          { id: '1', name: 'Potenzialanalyse', state: 'done', note: 'fertig am 02.09.' },
          { id: '2', name: 'Business Case', state: 'current', note: 'läuft' },
        ]}
      />,
    );
    const [first, second] = within(screen.getByRole('list', { name: 'Schritte' })).getAllByRole('listitem');
    expect(first?.getAttribute('aria-current')).toBeNull();
    expect(second?.getAttribute('aria-current')).toBe('step');
  });
});

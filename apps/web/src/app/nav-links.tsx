import {
  bottomItemClass,
  BottomButton,
  NavContentView,
  navItemClass,
  NavList,
  SidePanel,
} from '@einklang/ui';
import { IconHelpCircle, IconMenu2 } from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../shared/texts';
import type { NavItem } from './navigation';

interface Props {
  items: readonly NavItem[];
  companyId: string;
  tasks: number;
  onFollow?: () => void;
}

/** Marks the item of a page that stands below another address; its own address the router marks by itself. */
function useCurrent(companyId: string): (item: NavItem) => 'true' | undefined {
  const matches = useMatchRoute();
  return ({ also = [] }) =>
    also.some((to) => matches({ to, params: { companyId }, fuzzy: true })) ? 'true' : undefined;
}

/** The menu at the left; help stands last, on every page. */
export function SideLinks({ items, companyId, tasks, onFollow }: Props): ReactElement {
  const t = useTexts();
  const currentOf = useCurrent(companyId);
  return (
    <>
      <NavList>
        {items.map((item) => (
          <li key={item.id}>
            <Link
              to={item.to}
              params={{ companyId }}
              className={navItemClass}
              aria-current={currentOf(item)}
              data-nav-item
              onClick={onFollow}
            >
              <NavContentView
                icon={item.icon}
                label={t(`nav.${item.id}` as 'nav.inbox')}
                count={
                  item.id === 'inbox' ? { value: tasks, label: t('nav.tasks', { count: tasks }) } : undefined
                }
              />
            </Link>
          </li>
        ))}
      </NavList>
      <NavList>
        <li>
          <Link to="/hilfe" className={navItemClass} data-nav-item onClick={onFollow}>
            <NavContentView icon={IconHelpCircle} label={t('frame.help')} />
          </Link>
        </li>
      </NavList>
    </>
  );
}

/** The bar at the bottom of phones: the three places one needs on the way, and the rest behind a button. */
export function BottomLinks({ items, companyId, tasks }: Props): ReactElement {
  const t = useTexts();
  const [opened, setOpened] = useState(false);
  const currentOf = useCurrent(companyId);
  return (
    <>
      {items
        .filter((item) => item.inBottomBar)
        .slice(0, 3)
        .map((item) => (
          <Link
            key={item.id}
            to={item.to}
            params={{ companyId }}
            className={bottomItemClass}
            aria-current={currentOf(item)}
          >
            <NavContentView
              small
              icon={item.icon}
              label={t(`nav.${item.id}` as 'nav.inbox')}
              count={
                item.id === 'inbox' ? { value: tasks, label: t('nav.tasks', { count: tasks }) } : undefined
              }
            />
          </Link>
        ))}
      <BottomButton
        icon={IconMenu2}
        label={t('frame.more')}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      />
      <SidePanel
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('frame.navigation')}
        place="bottom"
      >
        <SideLinks items={items} companyId={companyId} tasks={tasks} onFollow={() => setOpened(false)} />
      </SidePanel>
    </>
  );
}

import { DisclosureItem } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from './company';
import { useSideName } from './rooms';
import { useTexts } from './texts';
import { useLookAs, useViewedAs } from './view-as';

/** »So sieht es die andere Seite«, for a menu; nothing where there is no other side or one looks already. */
export function ViewAsItems(): ReactElement | null {
  const t = useTexts();
  const { views } = useCompany();
  const sideName = useSideName();
  const lookAs = useLookAs();
  if (useViewedAs()) return null;
  return (
    <>
      {views.map((side) => (
        <DisclosureItem key={side} onClick={() => lookAs(side)}>
          {t('viewAs.open', { side: sideName(side) })}
        </DisclosureItem>
      ))}
    </>
  );
}

import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useSideName } from '../shared/rooms';
import { useTexts } from '../shared/texts';
import { useLookAs, useViewedAs } from '../shared/view-as';
import classes from './banner.module.css';

/** Over every page of a view: whose it is, what it leaves out, and the way back. The region is always there, so that it is read out. */
export function ViewBanner(): ReactElement {
  const t = useTexts();
  const sideName = useSideName();
  const lookAs = useLookAs();
  const side = useViewedAs();
  return (
    <div role="status">
      {side ? (
        <div className={classes.view} data-side={side}>
          <IconEye size={22} aria-hidden />
          <p>
            <strong>{t('viewAs.title', { side: sideName(side) })}</strong> {t('viewAs.note')}
          </p>
          <Button variant="default" onClick={() => lookAs(null)}>
            {t('viewAs.leave')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

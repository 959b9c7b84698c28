import { Alert } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { useSyncExternalStore, type ReactElement } from 'react';
import { useTexts } from '../shared/texts';
import classes from './banner.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that there is no connection and that nothing is lost; the region is always there, so that it is read out. */
export function OfflineBanner(): ReactElement {
  const t = useTexts();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {isOnline ? null : (
        <Alert className={classes.offline} color="bernstein" icon={<IconWifiOff aria-hidden />}>
          {t('states.offline')}
        </Alert>
      )}
    </div>
  );
}

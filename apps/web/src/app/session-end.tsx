import { Button } from '@mantine/core';
import { Dialog, DialogActions } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { noteSessionLost, timeLeft } from '../shared/activity';
import { sessionKey } from '../shared/keys';
import { useTexts } from '../shared/texts';

const warnBefore = 5 * 60_000;
const lookEvery = 15_000;

/** Warns five minutes before the session ends; one click keeps it. Drafts survive either way. */
export function SessionEnd(): ReactElement {
  const t = useTexts();
  const client = useQueryClient();
  const [left, setLeft] = useState(timeLeft);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = timeLeft();
      setLeft(now);
      if (now <= 0) noteSessionLost();
    }, lookEvery);
    return () => clearInterval(timer);
  }, []);

  function stay(): void {
    void client.invalidateQueries({ queryKey: sessionKey }).then(() => setLeft(timeLeft()));
  }

  const minutes = Math.max(1, Math.ceil(left / 60_000));
  return (
    <Dialog opened={left > 0 && left <= warnBefore} onClose={stay} title={t('sessionEnd.title')}>
      <p>{t('sessionEnd.text', { count: minutes })}</p>
      <DialogActions>
        <Button onClick={stay}>{t('sessionEnd.stay')}</Button>
      </DialogActions>
    </Dialog>
  );
}

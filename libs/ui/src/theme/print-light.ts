import { useEffect } from 'react';

const attribute = 'data-mantine-color-scheme';

/** Paper is white: the light scheme holds while the page is being printed. */
export function usePrintLight(): void {
  useEffect(() => {
    const printing = window.matchMedia('print');
    const root = document.documentElement;
    let before: string | null = null;
    const change = (): void => {
      if (printing.matches) {
        before = root.getAttribute(attribute);
        root.setAttribute(attribute, 'light');
      } else if (before) {
        root.setAttribute(attribute, before);
        before = null;
      }
    };
    printing.addEventListener('change', change);
    return () => printing.removeEventListener('change', change);
  }, []);
}

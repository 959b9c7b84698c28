// Before the first paint: the chosen appearance, so that a dark page does not flash white, and the chosen language.
{
  const root = document.documentElement;
  let choice = null;
  try {
    choice = localStorage.getItem('mantine-color-scheme-value');
    root.lang = localStorage.getItem('einklang-locale') || root.lang;
  } catch {
    // Storage can be switched off; the device's own choice holds then.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
}

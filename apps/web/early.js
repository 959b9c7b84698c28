// Before the first paint: the chosen appearance and language; then, beside the application itself, what this address
// will need next: the code and the words of its page, and who is signed in.
{
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const choice = read('mantine-color-scheme-value');
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.lang = read('einklang-locale') || (navigator.language.startsWith('en') ? 'en' : 'de');

  /** [pattern of the address, files, { language: files }]; written by the build. */
  const places = __PLACES__;
  const here = places.filter(([pattern]) => new RegExp(pattern).test(location.pathname));
  for (const file of new Set(here.flatMap(([, code, words]) => [...code, ...words[root.lang]]))) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = `/${file}`;
    document.head.append(link);
  }
  if (read('einklang-signed-in') === '1' || location.pathname.startsWith('/b/')) {
    window.einklangSession = fetch('/api/v1/session', { headers: { Accept: 'application/json' } });
    window.einklangSession.catch(() => undefined);
  }
}

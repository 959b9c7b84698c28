import { describe, expect, it } from '@jest/globals';
import { codeOfAddress } from './address';

const at = (pathname: string, hash = '') => {
  const kept: string[] = [];
  const code = codeOfAddress({
    location: { pathname, hash },
    history: { state: null, replaceState: (_, __, url) => kept.push(url) },
  });
  return { code, kept };
};

describe('the code in an address', () => {
  it.each([
    ['/u', '#ABCDE-FGHJK', 'ABCDE-FGHJK'],
    ['/u/abcde-fghjk', '', 'abcde-fghjk'],
    ['/u/abcde%20fghjk', '', 'abcde fghjk'],
    ['/u/%', '', '%'],
  ])('%s%s is taken out of it', (pathname, hash, code) => {
    expect(at(pathname, hash)).toEqual({ code, kept: ['/u'] });
  });

  it.each(['/u', '/u/'])('%s has none', (pathname) => {
    expect(at(pathname)).toEqual({ code: '', kept: [] });
  });
});

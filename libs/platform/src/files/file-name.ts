import { FILE_TYPES, type MediaType } from './media-type';

const LONGEST = 120;
/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

const cut = (text: string, length: number): string => [...text].slice(0, length).join('');

/**
 * A harmless name: no folders, no control or direction characters, no signs with a meaning to a system, at most
 * 120 characters with the ending kept. Returns null when the ending contradicts the content (a renamed file).
 */
export const cleanFileName = (given: string, type: MediaType): string | null => {
  const endings: readonly string[] = FILE_TYPES[type];
  const plain = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    // How browsers send quotes and line breaks in the name of an uploaded file.
    .replace(/%(22|0a|0d)/gi, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const ending = dot < 0 ? '' : plain.slice(dot + 1).toLowerCase();
  if (ending !== '' && !endings.includes(ending)) return null;
  const stem = (dot < 0 ? plain : plain.slice(0, dot)).replace(/[. ]+$/, '');
  const safe = stem === '' || RESERVED.test(stem) ? `Datei${stem}` : stem;
  return `${cut(safe, LONGEST - 6)}.${ending || endings[0]}`;
};

/** `Content-Disposition` that always downloads; the plain form is for old clients, the other one is exact. */
export const attachmentHeader = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
};

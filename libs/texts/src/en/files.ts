import type { files as source } from '../de/files';
import type { Shape } from '../shape';

export const files: Shape<typeof source> = {
  title: 'Files',
  note: 'Files are evidence: they are added once and never changed.',
  empty: 'No files yet.',
  emptyHint: 'Everything that was uploaded or made for this initiative is here.',
  columns: { name: 'File', room: 'Area', size: 'Size', added: 'Added' },
  addedBy: '{{day}}, {{who}}',
  add: 'Add a file',
  room: 'Who shall read the file?',
  roomHint: 'The file stays in this area.',
  file: 'File',
  hint: 'PDF, PNG, JPEG, DOCX, XLSX or TXT, at most 25 MB. The content decides, not the name.',
  send: 'Upload the file',
  added: 'The file has been added.',
  uploading: 'Uploading: {{percent}}',
  checking: 'Arrived. The file is being checked.',
  hash: 'Checksum (SHA-256)',
  copyHash: 'Copy the checksum',
  hashCopied: 'The checksum is in the clipboard.',
};

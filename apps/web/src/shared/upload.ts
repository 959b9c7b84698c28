import type { Schema } from '@einklang/api-client';
import i18next from 'i18next';
import { noteAnswer, noteSessionLost } from './activity';
import { ApiProblem, noConnection, problemOf } from './api-problem';
import { viewOf } from './view';

export type FileView = Schema<'FileView'>;
export type UploadRoom = 'JOINT' | 'EMPLOYER' | 'COUNCIL';

/** What the server takes at most. */
const MAX_FILE_BYTES = 25 * 1024 * 1024;

export interface Upload {
  companyId: string;
  room: UploadRoom;
  initiativeId?: string | undefined;
  file: File;
  /** The same for every try with the same file, so that an unknown outcome adds it only once. */
  idempotencyKey: string;
  /** Share of the bytes that have left, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Sends a file. `fetch` can't say how far an upload is, so this is the one place with the older request. */
export function uploadFile(upload: Upload): Promise<FileView> {
  const { companyId, room, initiativeId, file, onProgress } = upload;
  if (file.size > MAX_FILE_BYTES)
    return Promise.reject(new ApiProblem(413, 'input.too-large', undefined, []));
  const query = new URLSearchParams({ room, ...(initiativeId && { initiativeId }) });
  const body = new FormData();
  body.set('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const address = `/api/v1/companies/${companyId}/files?${query}`;
    const view = viewOf(address);
    request.open('POST', address);
    request.setRequestHeader('X-Einklang', '1');
    if (view) request.setRequestHeader('X-View-As', view);
    request.setRequestHeader('Accept-Language', i18next.language ?? 'de');
    request.setRequestHeader('Idempotency-Key', upload.idempotencyKey);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total ? loaded / total : 0),
    );
    request.addEventListener('error', () => reject(noConnection()));
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText);
      if (request.status === 401) noteSessionLost();
      else noteAnswer();
      if (request.status >= 200 && request.status < 300) resolve(answer as FileView);
      else reject(problemOf(request.status, answer, request.getResponseHeader('x-request-id')));
    });
    request.send(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Where the content of a file is saved from. */
export function fileAddress(companyId: string, fileId: string): string {
  return `/api/v1/companies/${companyId}/files/${fileId}/content`;
}

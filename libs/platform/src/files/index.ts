export { FileStore, MAX_FILE_BYTES, type ReceivedFile } from './file-store';
export { FILE_TYPES, mediaTypeOf, type MediaType } from './media-type';
export { attachmentHeader, cleanFileName } from './file-name';

export { FilesModule } from './files.module';
export { Files, type CheckedFile, type NewFile } from './files.service';
export type { FileRow } from './files.queries';
export { FileSweep } from './file-sweep';
export { FileView } from './file.view';

import { FileStore } from '@einklang/platform/files';
import { Idempotency } from '@einklang/platform/http';
import { Global, Module } from '@nestjs/common';
import { FileSweep } from './file-sweep';
import { FilesController } from './files.controller';
import { Files } from './files.service';

@Global()
@Module({
  controllers: [FilesController],
  providers: [Files, FileStore, FileSweep, Idempotency],
  exports: [Files, FileSweep],
})
export class FilesModule {}

import { Db } from '@einklang/platform/data';
import { attachmentHeader } from '@einklang/platform/files';
import {
  CurrentActor,
  Does,
  Idempotency,
  IdParam,
  NoTransaction,
  type EinklangRequest,
} from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Controller, Get, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FileList, FileView } from './file.view';
import { FileQuery, UploadQuery } from './files.dto';
import { Files } from './files.service';

/** Whatever a file contains, a browser may only save it. */
const INERT = "default-src 'none'; sandbox";

@ApiTags('files')
@Controller('companies/:companyId/files')
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly db: Db,
    private readonly idempotency: Idempotency,
  ) {}

  /** Files of the rooms I am in, the newest first. */
  @Does('file.list')
  @Get()
  list(@IdParam('companyId') _: string, @Query() query: FileQuery): Promise<FileList> {
    return this.files.list(query);
  }

  /** Adds a file to a room: PDF, PNG, JPEG, DOCX, XLSX or plain text, at most 25 MB; the content decides. */
  @Does('file.upload')
  @NoTransaction()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @Post()
  async upload(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() { room, initiativeId }: UploadQuery,
    @Req() request: EinklangRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileView> {
    const place = { room, initiativeId: initiativeId ?? null };
    await this.db.inCompany(actor, () => this.files.requirePlace(place));
    if (!request.isMultipart()) throw new Problem('input.unsupported-media');
    const part = await request.file();
    if (!part) throw new Problem('input.invalid', {}, [{ pointer: '/file', code: 'required' }]);
    const file = await this.files.receive(part.file, part.filename);
    try {
      if (part.file.truncated) throw new Problem('input.too-large');
      return await this.db.inCompany(actor, () =>
        this.idempotency.run(request, reply, () => this.files.add(actor, place, file), file.sha256),
      );
    } finally {
      await this.files.discard(file);
    }
  }

  @Does('file.read')
  @Get(':fileId')
  read(@IdParam('companyId') _: string, @IdParam('fileId') id: string): Promise<FileView> {
    return this.files.read(id);
  }

  /** The content, to save. */
  @Does('file.read')
  @NoTransaction()
  @ApiProduces('application/octet-stream')
  @Get(':fileId/content')
  async download(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('fileId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const row = await this.db.inCompany(actor, () => this.files.row(id));
    const content = await this.files.content(actor.companyId, row);
    void reply.header('content-security-policy', INERT).header('x-content-type-options', 'nosniff');
    return new StreamableFile(content, {
      type: row.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : row.mediaType,
      disposition: attachmentHeader(row.name),
      length: row.size,
    });
  }
}

import { Public } from '@einklang/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { VendorDoor } from './vendor-door.service';
import { SaveVendorAnswers } from './vendor-link.dto';
import { VendorQuestionsView } from './vendor-link.view';

@ApiTags('vendor')
@Controller('vendor-links/:token')
export class VendorDoorController {
  constructor(private readonly door: VendorDoor) {}

  /** What a vendor is asked through this link. */
  @Public()
  @Get()
  read(@Param('token') token: string, @Req() request: FastifyRequest): Promise<VendorQuestionsView> {
    return this.door.read(token, request.ip);
  }

  /** Saves answers as a draft that nobody else sees yet. */
  @Public()
  @Put('answers')
  save(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Body() { answers }: SaveVendorAnswers,
  ): Promise<VendorQuestionsView> {
    return this.door.save(token, request.ip, answers);
  }

  /** Sends the answers, once: both sides of the company see them from then on. */
  @Public()
  @Post('sending')
  @HttpCode(204)
  send(@Param('token') token: string, @Req() request: FastifyRequest): Promise<void> {
    return this.door.send(token, request.ip);
  }
}

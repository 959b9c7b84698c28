import { Module } from '@nestjs/common';
import { BoardController } from './board.controller';
import { Board } from './board.service';

@Module({ controllers: [BoardController], providers: [Board] })
export class BoardModule {}

import { CurrentAccount, Personal, type SignedIn } from '@einklang/platform/http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Board } from './board.service';
import { BoardList } from './board.view';

@ApiTags('board')
@Controller('board')
export class BoardController {
  constructor(private readonly board: Board) {}

  /** My client companies at a glance: status, never content. Empty for everybody who holds no mandate. */
  @Personal()
  @Get()
  list(@CurrentAccount() account: SignedIn): Promise<BoardList> {
    return this.board.list(account.accountId);
  }
}

import { Public } from '@einklang/platform/http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ElectionBallots } from './ballots.service';
import { CastElectionBallot } from './elections.dto';

@ApiTags('elections')
@Controller('election-ballots')
export class ElectionBallotsController {
  constructor(private readonly ballots: ElectionBallots) {}

  /** Puts a ballot into the box. It carries no name: a session that comes along is not looked at. */
  @Public()
  @Post()
  @HttpCode(204)
  cast(@Body() body: CastElectionBallot): Promise<void> {
    return this.ballots.cast(body);
  }
}

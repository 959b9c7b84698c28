import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerQuestion } from './package.dto';
import { QuestionView } from './package.view';
import { Questions } from './questions.service';

@ApiTags('information package')
@Controller('companies/:companyId/package-questions/:questionId')
export class AnswersController {
  constructor(private readonly questions: Questions) {}

  /** Answers a question about an item of the package. */
  @Does('package-question.answer')
  @Post('answer')
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('questionId') id: string,
    @Body() body: AnswerQuestion,
  ): Promise<QuestionView> {
    return this.questions.answer(actor, id, body);
  }
}

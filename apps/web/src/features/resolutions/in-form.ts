import { ApiProblem } from '../../shared/api-problem';

/** The form is flat where the API has parts: `/meeting/javVotes/yes` becomes `/javYes`, so that a refusal finds its field. */
const FLAT: Readonly<Record<string, string>> = {
  '/subject/initiativeId': '/initiativeId',
  '/subject/kind': '/kind',
  '/subject/textHash': '/kind',
  '/meeting/present': '/people',
  '/meeting/invited': '/people',
  '/meeting/javVotes/present': '/javYes',
  '/meeting/javVotes/yes': '/javYes',
  '/meeting/javVotes/no': '/javNo',
};

export async function inForm<Answer>(sending: Promise<Answer>): Promise<Answer> {
  try {
    return await sending;
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    const fields = problem.fields.map((field) => ({
      ...field,
      pointer: FLAT[field.pointer] ?? field.pointer.replace(/^\/meeting(\/online)?/, ''),
    }));
    throw new ApiProblem(problem.status, problem.code, problem.requestId, fields, problem.detail);
  }
}

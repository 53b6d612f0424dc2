// The questions of the reference, in the order in which they are shown. A declaration belongs to the question of its room, the
// folder of src that it stands in.
export const questions = [
  {
    name: 'May this person apply?',
    page: 'may-this-person-apply',
    rooms: ['eligibility'],
    words: 'criteria, entry requirements, screening, eligible, ineligible, undetermined',
    answer:
      'The rule language. A policy is data: write it, decide by it, explain the decision, ask what would change it, examine the policy and compare it with its next version.',
  },
  {
    name: 'Is there a place, and whose is it?',
    page: 'is-there-a-place',
    rooms: ['cohort'],
    answer:
      'Programmes, cohorts and their places; ranking and the lottery; allocation, reserves and matching; offers, answers and waiting lists; the forecast.',
    words: 'capacity, vacancy, quota, oversubscribed, tie-break, draw',
  },
  {
    name: 'What is this person’s standing?',
    page: 'what-standing',
    rooms: ['registration'],
    answer:
      'Who is registered, with whom, at what level, and whether still on a day: numbers, registers, levels, renewal, gaps, the right to practise.',
    words: 'revalidation, PIN, licence to practise, NMC, GMC, HCPC',
  },
  {
    name: 'Who employs, and was it an exemplar?',
    page: 'who-employs',
    rooms: ['organisation'],
    answer:
      'ODS codes and records, what became of an organisation, and whether it was an exemplar or a fast follower on a day.',
  },
  {
    name: 'What did the NHS Digital Academy ask?',
    page: 'what-did-the-academy-ask',
    rooms: ['academy'],
    answer:
      'The NHS Digital Academy and FEDIP, as data: cohorts, criteria and policies, one applicant for all of them.',
  },
  {
    name: 'What day is it, and when is it due?',
    page: 'what-day-is-it',
    rooms: ['calendar'],
    answer: 'Days, periods, working days, and deadlines on the clock of a zone. Nothing here reads the clock.',
  },
  {
    name: 'What was published, and how sure is it?',
    page: 'what-was-published',
    rooms: ['data', 'edge'],
    answer: 'Facts about real organisations and registers, each with its sources and how sure it is.',
  },
  {
    name: 'How do I test my rules?',
    page: 'how-do-i-test',
    rooms: ['testing'],
    answer:
      'What a downstream test suite imports: scenarios, builders, assertions, matchers, laws, and the coverage of rules.',
  },
];

/** The question that a declaration answers. */
export function questionOf(declaration) {
  const file = declaration.sources?.[0]?.fileName ?? '';
  const room = /^src\/([\w-]+)\//.exec(file)?.[1];
  const question = questions.find(({ rooms }) => rooms.includes(room));
  if (!question) throw new Error(`docs/site/questions.js has no question for ${declaration.name}, of '${file}'`);
  return question;
}

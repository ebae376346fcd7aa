import type { BankIndex } from '../bank/bank.ts';
import { sentenceCase, voiceName } from '../bank/show.ts';
import type { TrueFalseQuestion } from '../question/question.ts';

/** The end of a sentence; a full stop after an initial or 'St' is none. */
const FIRST_SENTENCE = /^.*?[\p{Ll}\d’')]{2}[.?!](?=\s|$)/u;

/** Why a sentence is true, without saying it again: what the fact adds to it, else who says so. */
export function whyTrue(
	{ explanation, statement, evidence }: TrueFalseQuestion,
	index: BankIndex
): string {
	const verdict = 'It is true as it stands.';
	const rest = explanation.startsWith(statement) ? explanation.slice(statement.length).trim() : '';
	const [more] = FIRST_SENTENCE.exec(rest) ?? [];
	if (more !== undefined) return `${verdict} ${more}`;
	const asserting = evidence.find(({ stance }) => stance === 'asserts') ?? evidence[0];
	if (asserting === undefined) return verdict;
	const { source, section } = asserting;
	const place = section === '' ? '' : `, in ‘${section}’`;
	return `${verdict} ${sentenceCase(voiceName(index, source))} says so${place}.`;
}

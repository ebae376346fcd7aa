import type { Position } from '../../bank/fact.ts';
import { sentenceCase, voiceName } from '../../bank/show.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { positionText } from '../cards/position.ts';
import type { MatchQuestion } from '../question.ts';

/** What a text can do with a claim, as the grid's columns name it. */
export const STANCES = ['agrees', 'differs', 'silent'] as const;

type Row = readonly [prompt: string, option: string];

/** Which text agrees, differs or is silent; or who gives which answer. */
export function buildClassify(asking: Asking): MatchQuestion | undefined {
	return asking.card.answer.type === 'stances' ? byStance(asking) : byVoice(asking);
}

function byStance(asking: Asking): MatchQuestion | undefined {
	const { open, card } = asking;
	if (card.answer.type !== 'stances') return undefined;
	const rows = Object.entries(card.answer.texts).map(([id, stance]): Row => [
		sentenceCase(voiceName(open.index, id)),
		stance
	]);
	return grid(asking, asking.stem, rows, STANCES, null);
}

/** Claims on one point, to be given to those who make them; the card's own claim is graded. */
function byVoice(asking: Asking): MatchQuestion | undefined {
	const { open, card, random } = asking;
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind !== 'claim' && fact?.kind !== 'quantity') return undefined;
	const name = ({ by }: Position) => sentenceCase(voiceName(open.index, by));
	const claim = (position: Position) => sentenceCase(positionText(open.index, fact, position));
	const spoken = fact.positions.filter((position) => !position.silent);
	const own = spoken.find((position) => position.id === card.facet);
	const voices = [...new Set(fact.positions.map(name))];
	const claims = new Set(spoken.map(claim));
	if (!own || voices.length < 2 || claims.size < spoken.length) return undefined;
	const rows = spoken.map((position): Row => [claim(position), name(position)]);
	const question = fact.kind === 'claim' ? fact.question : (fact.question ?? fact.measure);
	const texts = fact.positions.every(({ by }) => open.index.sources.has(by));
	const stem = `${sentenceCase(question.replace(/\?$/, ''))}? ${task(texts, rows.length)}`;
	return grid(asking, stem, shuffle(rows, random), voices, claim(own));
}

function task(texts: boolean, rows: number): string {
	if (texts) return rows === 1 ? 'Which text gives this answer?' : 'Which text gives which answer?';
	return rows === 1 ? 'Who gives this answer?' : 'Who gives which answer?';
}

function grid(
	asking: Asking,
	stem: string,
	rows: readonly Row[],
	options: readonly string[],
	lead: string | null
): MatchQuestion {
	return {
		...questionBase(asking, stem),
		form: 'classify',
		prompts: rows.map(([prompt]) => prompt),
		options,
		key: Object.fromEntries(rows),
		lead,
		accepts: []
	};
}

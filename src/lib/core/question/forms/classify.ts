import type { ClaimFact, Position, QuantityFact } from '../../bank/fact.ts';
import { sentenceCase, voiceName } from '../../bank/show.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { positionText } from '../cards/position.ts';
import { citedTogether } from '../compared.ts';
import type { MatchQuestion } from '../question.ts';
import { buildChainGrid } from './chain.ts';
import { buildMemberGrid } from './member-grid.ts';
import { buildRemarks } from './remarks.ts';
import { buildTimelineGrid } from './timeline-grid.ts';
import { buildWordGrid } from './wording.ts';

/** What a text can do with a claim, as the grid's columns name it. */
export const STANCES = ['agrees', 'differs', 'silent'] as const;

type Contested = ClaimFact | QuantityFact;
type Row = readonly [prompt: string, option: string];

/** Which text agrees, differs or is silent; or who gives which answer. */
export function buildClassify(asking: Asking): MatchQuestion | undefined {
	const { card, open } = asking;
	const fact = open.index.facts.get(card.fact);
	switch (fact?.kind) {
		case 'comparison':
			return byStance(asking);
		case 'chain':
			return card.facet === 'parts' ? buildChainGrid(asking, fact) : undefined;
		case 'list':
			return card.facet === 'member' ? buildMemberGrid(asking, fact) : undefined;
		case 'event':
			return card.family === 'timeline' ? buildTimelineGrid(asking, fact) : undefined;
		case 'wording':
			return card.facet === 'word' ? buildWordGrid(asking, fact) : undefined;
		case 'provenance':
			return buildRemarks(asking, fact);
		case 'claim':
		case 'quantity':
			return byVoice(asking, fact);
		default:
			return undefined;
	}
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
function byVoice(asking: Asking, fact: Contested): MatchQuestion | undefined {
	const { open, card, random } = asking;
	const name = ({ by }: Position) => sentenceCase(voiceName(open.index, by));
	const claim = (position: Position) => sentenceCase(positionText(open.index, fact, position));
	const spoken = fact.positions.filter((position) => !position.silent);
	const own = spoken.find((position) => position.id === card.facet);
	const voices = [...new Set(fact.positions.map(name))];
	const claims = new Set(spoken.map(claim));
	if (!own || voices.length < 2 || claims.size < spoken.length) return undefined;
	if (spoken.length === 1) return bySilence(asking, fact, own);
	const rows = spoken.map((position): Row => [claim(position), name(position)]);
	const texts = fact.positions.every(({ by }) => open.index.sources.has(by));
	const task = texts
		? 'Match each answer to the text that gives it.'
		: 'Match each answer to whoever gives it.';
	const stem = `${questionOf(fact)} ${task}`;
	const spokenFor = grid(asking, stem, shuffle(rows, random), voices, claim(own));
	return { ...spokenFor, evidence: citedTogether([own, ...spoken]) };
}

/** One claim, and which of the voices makes it; the others are silent. The voice of the card is graded. */
function bySilence(asking: Asking, fact: Contested, own: Position): MatchQuestion | undefined {
	const { index } = asking.open;
	if (fact.positions.length < 3) return undefined;
	const name = ({ by }: Position) => sentenceCase(voiceName(index, by));
	const rows = fact.positions.map((position): Row => [
		name(position),
		position.silent ? 'is silent' : 'answers so'
	]);
	const said = own.who ? voiceName(index, own.who) : positionText(index, fact, own);
	const stem = `${questionOf(fact)} Which text answers ‘${said}’, and which is silent?`;
	return grid(asking, stem, rows, ['answers so', 'is silent'], name(own));
}

function questionOf(fact: Contested): string {
	const question = fact.kind === 'claim' ? fact.question : (fact.question ?? fact.measure);
	return `${sentenceCase(question.replace(/\?$/, ''))}?`;
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

import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Candidate } from '../card.ts';
import { asDistractor } from '../distractors/choose.ts';
import { candidatesFor } from '../distractors/candidates.ts';
import type { MultiChoiceQuestion } from '../question.ts';
import { buildChainTicks } from './chain.ts';
import { memberText, sentenceCase, voiceName } from '../../bank/show.ts';

/** Tick all that belong: members of a complete list among proven outsiders, or the texts that agree. */
export function buildMultiChoice(asking: Asking): MultiChoiceQuestion | undefined {
	const { answer } = asking.card;
	const fact = asking.open.index.facts.get(asking.card.fact);
	if (fact?.kind === 'chain') return buildChainTicks(asking, fact);
	if (answer.type === 'list') return fromList(asking);
	return answer.type === 'stances' ? fromTexts(asking) : undefined;
}

function fromList(asking: Asking): MultiChoiceQuestion | undefined {
	const { open, card, random } = asking;
	const fact = open.index.facts.get(card.fact);
	if (card.answer.type !== 'list' || fact?.kind !== 'list' || card.basis.kind !== 'complete') {
		return undefined;
	}
	const names = card.answer.members.map((member) => memberText(open.index, member));
	const key = shuffle(names, random).slice(0, names.length === 2 || random() < 0.5 ? 2 : 3);
	const outsiders = nearest(candidatesFor(open, card), asking).slice(0, 5 - key.length);
	if (outsiders.length < 2) return undefined;
	return assemble(
		asking,
		`Which of these were among ${fact.of}? Tick all that apply.`,
		key,
		outsiders
	);
}

function nearest(candidates: readonly Candidate[], { random }: Asking): Candidate[] {
	return shuffle(candidates, random).sort((a, b) => b.nearness - a.nearness);
}

function fromTexts(asking: Asking): MultiChoiceQuestion | undefined {
	const { open, card } = asking;
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind !== 'comparison') return undefined;
	const name = (id: string) => sentenceCase(voiceName(open.index, id));
	const texts = Object.entries(fact.texts);
	const agree = texts.filter(([, reading]) => reading.stance === 'agrees');
	const rest = texts.filter(([, reading]) => reading.stance !== 'agrees');
	if (agree.length < 2 || rest.length < 1) return undefined;
	const outsiders = rest.map(([id, reading]) => ({
		text: name(id),
		proof:
			reading.stance === 'silent'
				? `${name(id)} is silent.`
				: `${name(id)} differs: ${reading.says ?? 'it says otherwise'}.`,
		nearness: 1
	}));
	const claim = fact.claim.replace(/\.$/, '');
	const stem = `Which of the texts say this: ‘${claim}’? Tick all that apply.`;
	return assemble(
		asking,
		stem,
		agree.map(([id]) => name(id)),
		outsiders
	);
}

function assemble(
	asking: Asking,
	stem: string,
	key: readonly string[],
	outsiders: readonly Candidate[]
): MultiChoiceQuestion {
	const options = shuffle([...key, ...outsiders.map((o) => o.text)], asking.random);
	return {
		...questionBase(asking, stem, outsiders.map(asDistractor)),
		form: 'multi-choice',
		options,
		key: options.filter((option) => key.includes(option)),
		accepts: [...key]
	};
}

import type { BankIndex } from '../../bank/bank.ts';
import type { WordingFact } from '../../bank/fact.ts';
import { plainText } from '../../bank/fact.ts';
import { sentenceCase, voiceName } from '../../bank/show.ts';
import type { Card } from '../card.ts';
import { cardFrom, declaredBasis } from './draft.ts';

/** Cards of a telling phrase: which word gives the stance away, and what it shows. */
export function wordingCards(index: BankIndex, fact: WordingFact): Card[] {
	return [...wordCard(index, fact), ...showsCard(index, fact)];
}

function wordCard(index: BankIndex, fact: WordingFact): Card[] {
	const part = partName([fact.tells, ...fact.plain]);
	const voice = voiceName(index, fact.source);
	return cardFrom(index, fact, {
		facet: 'word',
		answer: { type: 'text', text: fact.tells, accepts: [] },
		key: fact.tells,
		templates: [
			`Which ${part} of this phrase from ${voice} judges rather than describes: ‘${fact.quote}’?`,
			`In ‘${fact.quote}’, a phrase from ${voice}, which ${part} gives the writer's stance away?`
		],
		// A family of its own: the words of another phrase are no options.
		family: `wording.word.${fact.id}`,
		belongs: `In ‘${fact.quote}’ it is ‘${fact.tells}’ that judges.`,
		basis: { kind: 'single' },
		// Another word in the statement's place would make it absurd, not wrong.
		sentence: [{ text: plainText(fact.statement) }],
		own: fact.plain.map((text) => ({
			text,
			proof: `‘${text}’ names or describes; it does not judge.`,
			fact: fact.id,
			nearness: 1
		}))
	});
}

function showsCard(index: BankIndex, fact: WordingFact): Card[] {
	const voice = voiceName(index, fact.source);
	const part = partName([fact.tells]);
	return cardFrom(index, fact, {
		facet: 'shows',
		answer: { type: 'text', text: fact.shows, accepts: [] },
		key: fact.shows,
		templates: [
			`What does the ${part} ‘${fact.tells}’ give away in the phrase ‘${fact.quote}’ from ${voice}?`,
			`${sentenceCase(voice)} writes ‘${fact.quote}’. What does the ${part} ‘${fact.tells}’ show?`
		],
		family: 'wording.shows',
		// Other phrases of the same source may show the same.
		subject: fact.source,
		belongs: `That is what ‘${fact.tells}’ shows in ‘${fact.quote}’ from ${voice}.`,
		basis: declaredBasis(fact, 'shows', 'the wording may show other things as well'),
		pair: fact.single.includes('shows')
			? {
					group: 'wording.shows',
					prompt: `‘${fact.quote}’`,
					value: sentenceCase(fact.shows),
					task: 'Match each phrase to what its wording shows.'
				}
			: undefined
	});
}

function partName(texts: readonly string[]): 'word' | 'wording' {
	return texts.some((text) => text.includes(' ')) ? 'wording' : 'word';
}

import type { BankIndex } from '../../bank/bank.ts';
import type { WordingFact } from '../../bank/fact.ts';
import { plainText } from '../../bank/fact.ts';
import { sentenceCase, voiceName } from '../../bank/show.ts';
import type { Card } from '../card.ts';
import { quoted } from '../wordings/quoted.ts';
import { cardFrom, declaredBasis } from './draft.ts';

/** Cards of a telling phrase: which word gives the stance away, and what it shows. */
export function wordingCards(index: BankIndex, fact: WordingFact): Card[] {
	return [...wordCard(index, fact), ...showsCard(index, fact)];
}

function wordCard(index: BankIndex, fact: WordingFact): Card[] {
	const part = partName([fact.tells, ...fact.plain]);
	const voice = voiceName(index, fact.source);
	const phrase = quoted(fact.quote);
	return cardFrom(index, fact, {
		facet: 'word',
		answer: { type: 'text', text: fact.tells, accepts: [] },
		key: fact.tells,
		templates: [
			`Which ${part} shows where the writer stands in this phrase from ${voice}: ${phrase}?`,
			`In ${phrase}, a phrase from ${voice}, which ${part} gives the writer's stance away?`
		],
		// A family of its own: the words of another phrase are no options.
		family: `wording.word.${fact.id}`,
		belongs: `In ${phrase} it is ${quoted(fact.tells)} that shows where the writer stands.`,
		basis: { kind: 'single' },
		// Another word in the statement's place would make it absurd, not wrong.
		sentence: [{ text: plainText(fact.statement) }],
		own: fact.plain.map((text) => ({
			text,
			proof: `${quoted(text)} only names or describes; it does not show the writer's view.`,
			fact: fact.id,
			nearness: 1
		}))
	});
}

function showsCard(index: BankIndex, fact: WordingFact): Card[] {
	const voice = voiceName(index, fact.source);
	const phrase = quoted(fact.quote);
	const part = partName([fact.tells]);
	return cardFrom(index, fact, {
		facet: 'shows',
		answer: { type: 'text', text: fact.shows, accepts: [] },
		key: fact.shows,
		templates: [
			`What does the ${part} ${quoted(fact.tells)} give away in the phrase ${phrase} from ${voice}?`,
			`${sentenceCase(voice)} writes ${phrase}. What does the ${part} ${quoted(fact.tells)} show?`
		],
		family: 'wording.shows',
		// Other phrases of the same source may show the same.
		subject: fact.source,
		belongs: `That is what ${quoted(fact.tells)} shows in ${phrase} from ${voice}.`,
		basis: declaredBasis(fact, 'shows', 'the wording may show other things as well'),
		pair: fact.single.includes('shows')
			? {
					group: 'wording.shows',
					prompt: phrase,
					value: sentenceCase(fact.shows),
					task: 'Match each phrase to what its wording shows.'
				}
			: undefined
	});
}

function partName(texts: readonly string[]): 'word' | 'wording' {
	return texts.some((text) => text.includes(' ')) ? 'wording' : 'word';
}

import type { BankIndex } from '../../bank/bank.ts';
import type { ChainFact } from '../../bank/fact.ts';
import { joinAnd, sentenceCase } from '../../bank/show.ts';
import type { Card } from '../card.ts';
import { isPlural } from '../grammatical-number.ts';
import { accordingTo, oneVoice } from './according-to.ts';
import { cardFrom } from './draft.ts';

type End = 'causes' | 'consequences';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** ', as the article tells it' at the end of an event. */
const AS_TOLD = /, as [^,]+$/;
const VERB: Readonly<Record<End, string>> = { causes: 'led to', consequences: 'followed from' };

/** Cards of a chain: its parts told apart, its causes, its consequences. */
export function chainCards(index: BankIndex, fact: ChainFact): Card[] {
	return [
		...partsCard(index, fact),
		...endCard(index, fact, 'causes'),
		...endCard(index, fact, 'consequences')
	];
}

/** ', according to …' where the chain's event does not name its voice itself. */
export function chainVoice(index: BankIndex, fact: ChainFact): string {
	return AS_TOLD.test(fact.event) ? '' : accordingTo(index, fact);
}

/** The chain's event as a later clause names it: 'it', or 'them'. */
export function eventAgain(fact: ChainFact): 'it' | 'them' {
	return isPlural(fact.event.replace(AS_TOLD, '')) ? 'them' : 'it';
}

function partsCard(index: BankIndex, fact: ChainFact): Card[] {
	const it = eventAgain(fact);
	const key = `${fact.causes.join('; ')} → ${fact.event} → ${fact.consequences.join('; ')}`;
	return cardFrom(index, fact, {
		facet: 'parts',
		answer: { type: 'text', text: key, accepts: [] },
		key,
		templates: [
			`What led to ${fact.event}, and what followed from ${it}${chainVoice(index, fact)}?`
		],
		family: 'chain.parts',
		belongs: `That belongs to ${fact.event}.`,
		basis: { kind: 'open', why: 'the whole chain is no option; its parts are sorted instead' }
	});
}

function endCard(index: BankIndex, fact: ChainFact, end: End): Card[] {
	const parts = fact[end];
	const noun = end === 'causes' ? 'cause' : 'consequence';
	return cardFrom(index, fact, {
		facet: end,
		answer: {
			type: 'list',
			members: parts.map((text) => ({ text })),
			complete: false,
			accepts: fact.accept[end] ?? []
		},
		key: joinAnd(parts),
		templates: endStems(index, fact, end),
		family: `chain.${end}`,
		belongs: `${sentenceCase(joinAnd(parts))} ${VERB[end]} ${fact.event}.`,
		basis: { kind: 'open', why: `the event may have had further ${end}` },
		pair: {
			group: `chain.${end}`,
			prompt: sentenceCase(fact.event.replace(AS_TOLD, '')),
			value: sentenceCase(parts[0] ?? ''),
			task: `Match each event to one ${noun} given for it.`
		}
	});
}

function endStems(index: BankIndex, fact: ChainFact, end: End): string[] {
	const count = fact[end].length;
	const voice = AS_TOLD.test(fact.event) ? undefined : oneVoice(index, fact);
	if (count < 2) return [`What ${VERB[end]} ${fact.event}${chainVoice(index, fact)}?`];
	const said = `${COUNTS[count] ?? String(count)} ${end} of ${fact.event}`;
	return voice === undefined
		? [`Name ${said}.`]
		: [`Which ${said} does ${voice} give?`, `Name ${said}${accordingTo(index, fact)}.`];
}

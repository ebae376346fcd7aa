import type { BankIndex } from '../../bank/bank.ts';
import type { ComparisonFact, TextReading } from '../../bank/fact.ts';
import type { SourceId } from '../../ids.ts';
import type { Card } from '../card.ts';
import { sentenceCase, voiceName } from '../../bank/show.ts';
import { cardFrom } from './draft.ts';

/** The card of a comparison: which texts agree with the claim, differ from it, or are silent. */
export function comparisonCards(index: BankIndex, fact: ComparisonFact): Card[] {
	const texts = Object.entries(fact.texts);
	const stances = Object.fromEntries(texts.map(([id, reading]) => [id, reading.stance]));
	const sentences = texts.map(([id, reading]) => readingSentence(index, id, reading));
	return cardFrom(index, fact, {
		facet: 'stances',
		answer: { type: 'stances', texts: stances },
		key: texts.map(([id, reading]) => `${shortName(index, id)}: ${reading.stance}`).join('; '),
		templates: [
			`Where does each text stand on this claim: ‘${withoutStop(fact.claim)}’?`,
			`Does each text agree with this claim, differ from it or say nothing of it: ‘${withoutStop(fact.claim)}’?`
		],
		family: 'comparison',
		belongs: `That belongs to another claim: ${fact.claim}`,
		basis: { kind: 'single' },
		evidence: [...fact.evidence, ...texts.flatMap(([, reading]) => reading.evidence)],
		explanation: [...sentences, ...(fact.note ? [fact.note] : [])].join(' ')
	});
}

function withoutStop(sentence: string): string {
	return sentence.replace(/\.$/, '');
}

function shortName(index: BankIndex, id: SourceId): string {
	return sentenceCase(voiceName(index, id));
}

function readingSentence(index: BankIndex, id: SourceId, reading: TextReading): string {
	const name = shortName(index, id);
	if (reading.stance === 'silent') return `${name} is silent.`;
	const verb = reading.stance === 'agrees' ? 'agrees' : 'differs';
	return reading.says ? `${name} ${verb}: ${reading.says}.` : `${name} ${verb}.`;
}

import { findFlaws } from '../flaws/find-flaws.ts';
import type { Flaw } from '../flaws/item.ts';
import type { OwnItem } from './own-item.ts';

/** Capitalised words that follow one another, or stand inside a sentence: 'All-Union', 'the Winter Palace'. */
const NAME = /(?<![.?!:]\s|^)\p{Lu}[\p{L}'’-]+(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}'’-]+)*/gu;

/**
 * The flaws of a question that was not generated, each with its cure, as advice: by the same checks that generated
 * ones must pass. What only a bank can know is not judged: evidence, voices on a contested point, dates of the subject.
 */
export function adviseOn({ stem, options, keys }: OwnItem): Flaw[] {
	const form = options.length === 0 ? 'typed' : keys.length > 1 ? 'multi-choice' : 'choice';
	return findFlaws({
		form,
		stem,
		options,
		keys,
		kinds: options.map(() => undefined),
		names: namesIn([stem, ...options]),
		contested: false,
		voices: [],
		evidence: 1
	});
}

function namesIn(texts: readonly string[]): string[] {
	const names = new Set(texts.flatMap((text) => text.match(NAME) ?? []));
	return [...names].sort((a, b) => b.length - a.length);
}

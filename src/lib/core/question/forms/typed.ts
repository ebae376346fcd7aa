import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Answer, TypedQuestion } from '../question.ts';
import { memberText } from '../../bank/show.ts';

/** Longest free text that can be marked fairly, in words. */
const MOST_WORDS = 4;
/** Longest member of a list that can be typed, in words. */
const LISTED_WORDS = 2;

/** A line to type a name, a short text or a list in. */
export function buildTyped(asking: Asking): TypedQuestion | undefined {
	const { card, answer } = asking;
	if (card.family === 'timeline' || !typeable(answer)) return undefined;
	if (answer.type !== 'list') return typedAs(asking, 'typed', asking.key);
	if (card.facet === 'member') return undefined;
	const names = answer.members.map((member) => memberText(asking.open.index, member));
	return { ...typedAs(asking, 'typed', names), accepts: names };
}

/** A box for a figure. */
export function buildNumber(asking: Asking): TypedQuestion | undefined {
	return asking.answer.type === 'number' ? typedAs(asking, 'number', asking.key) : undefined;
}

/** A box for a date at the granularity the stem asks for. */
export function buildDate(asking: Asking): TypedQuestion | undefined {
	return asking.answer.type === 'date' ? typedAs(asking, 'date', asking.key) : undefined;
}

function typedAs(
	asking: Asking,
	form: TypedQuestion['form'],
	key: TypedQuestion['key']
): TypedQuestion {
	return { ...questionBase(asking, asking.stem), form, key, answer: asking.answer };
}

function typeable(answer: Answer): boolean {
	if (answer.type === 'entity') return true;
	if (answer.type === 'text') return answer.text.split(' ').length <= MOST_WORDS;
	if (answer.type !== 'list') return false;
	return answer.members.every((m) => 'entity' in m || wordsOf(m.text) <= LISTED_WORDS);
}

/** How many words a text has; articles are nothing to remember. */
function wordsOf(text: string): number {
	return text.split(' ').filter((word) => !/^(?:a|an|the)$/i.test(word)).length;
}

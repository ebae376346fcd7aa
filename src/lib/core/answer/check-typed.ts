import type { BankIndex } from '../bank/bank.ts';
import type { Answer } from '../question/question.ts';
import { checkDate } from './date.ts';
import { withoutEchoes } from './echo.ts';
import { matchList, splitList } from './list.ts';
import type { NameTarget } from './name.ts';
import { matchName } from './name.ts';
import { listTargets, nameTargets } from './name-targets.ts';
import { checkNumber } from './check-number.ts';
import type { Verdict } from './verdict.ts';

/**
 * Checks a typed answer of any type; `shown` is the key as the student should read it, `stem` what was asked: a name
 * that stands in the stem already is no answer to it.
 */
export function checkTyped(
	answer: Answer,
	typed: string,
	shown: string,
	index: BankIndex,
	stem = ''
): Verdict {
	switch (answer.type) {
		case 'entity': {
			const target = nameTargets(index).get(answer.entity);
			const found = target
				? checkEntity(typed, target, shown, index, stem)
				: named(typed, textTarget([shown]), [], shown);
			if (found.share === 1 || !answer.accepts) return found;
			const accepted = named(typed, textTarget(answer.accepts), [], shown);
			return accepted.share === 1 ? accepted : found;
		}
		case 'number': {
			const found = checkNumber(typed, { ...answer.figure, tolerance: answer.tolerance });
			return verdict(found.kind === 'near' ? 'spelling' : found.kind, found.reason, shown);
		}
		case 'date': {
			const found = checkDate(typed, answer.date, answer.asked);
			return verdict(found.kind, found.reason, shown);
		}
		case 'list':
			return checkList(splitList(typed), listTargets(index, answer.members, answer.accepts), index);
		case 'text':
			return checkText(typed, [answer.text, shown, ...answer.accepts], shown, index);
		case 'source':
			return named(typed, textTarget([shown]), [], shown);
		default:
			return named(typed, textTarget([shown]), [], shown);
	}
}

/** A short text; one made of several parts may name them in any order. */
function checkText(
	typed: string,
	texts: readonly string[],
	shown: string,
	index: BankIndex
): Verdict {
	const whole = named(typed, textTarget(texts), [], shown);
	const parts = splitList(shown);
	if (whole.share === 1 || parts.length < 2) return whole;
	const targets = parts.map((part) => ({ spellings: [part] }));
	const listed = checkList(splitList(typed), targets, index);
	return listed.share === 1 ? { ...listed, shown } : whole;
}

function checkEntity(
	typed: string,
	target: NameTarget,
	shown: string,
	index: BankIndex,
	stem: string
): Verdict {
	const others = [...nameTargets(index).values()];
	const wanted = withoutEchoes(target, stem);
	const verdict = named(typed, wanted, others, shown);
	if (wanted === target || verdict.share === 1) return verdict;
	const isEcho = named(typed, target, others, shown).share === 1;
	const reason = 'The question says that already: it asks for another name.';
	return isEcho ? { kind: 'wrong', share: 0, reason, shown } : verdict;
}

/** Checks members given in any order; names what is missing, and what does not belong. */
export function checkList(
	given: readonly string[],
	targets: readonly NameTarget[],
	index: BankIndex
): Verdict {
	const found = matchList(given, targets, [...nameTargets(index).values()]);
	const name = (position: number) => targets[position]?.spellings[0] ?? '';
	const missing = found.missing.map(name);
	const wrong = [...found.extra, ...found.unclear];
	if (missing.length === 0 && wrong.length === 0) {
		return { kind: 'right', share: 1, reason: 'All there.' };
	}
	const share = Math.max(0, (found.found.length - found.extra.length) / targets.length);
	const kind = found.found.length > 0 ? 'partly' : 'wrong';
	return { kind, share: Math.min(share, 0.99), reason: listReason(missing, wrong), missing };
}

function listReason(missing: readonly string[], wrong: readonly string[]): string {
	const parts = [
		missing.length > 0 ? `Missing: ${missing.join(', ')}.` : '',
		wrong.length > 0 ? `Not on the list: ${wrong.join(', ')}.` : ''
	];
	return parts.filter((part) => part !== '').join(' ');
}

function textTarget(texts: readonly string[]): NameTarget {
	return { spellings: [...new Set(texts)] };
}

function named(
	typed: string,
	target: NameTarget,
	others: readonly NameTarget[],
	shown: string
): Verdict {
	const match = matchName(typed, target, others);
	if (match.kind === 'exact') return { kind: 'right', share: 1, reason: match.reason, shown };
	if (match.kind === 'spelling') {
		return { kind: 'spelling', share: 1, reason: match.reason, shown };
	}
	if (match.kind === 'partly') return { kind: 'partly', share: 0.5, reason: match.reason, shown };
	return { kind: 'wrong', share: 0, reason: match.reason, shown };
}

function verdict(
	kind: 'right' | 'spelling' | 'partly' | 'wrong' | 'unreadable',
	reason: string,
	shown: string
): Verdict {
	const share = kind === 'right' || kind === 'spelling' ? 1 : kind === 'partly' ? 0.5 : 0;
	return { kind: kind === 'unreadable' ? 'wrong' : kind, share, reason, shown };
}

import type { FactId } from '../ids.ts';
import type { Response } from '../question/question.ts';
import type { Millis } from '../time.ts';
import { deadlineOf, type Paper, type PaperResult, placesOf } from './paper.ts';

/** The most that is kept of one long answer, in characters: about six thousand words. */
export const LONGEST_TEXT = 40_000;

/** A moment after the deadline in which what stands on the screen is still handed in. */
const GRACE_MILLIS = 5000;

/** What can happen to a paper. Places count items first, then essays; `essay` counts essays alone. */
export type PaperAction =
	| { readonly type: 'answer'; readonly place: number; readonly response: Response; at: Millis }
	| { readonly type: 'write'; readonly essay: number; readonly text: string; at: Millis }
	| { readonly type: 'flag'; readonly place: number }
	| { readonly type: 'go'; readonly place: number }
	| { readonly type: 'hand-in'; readonly results: readonly PaperResult[]; at: Millis }
	| { readonly type: 'tick'; readonly essay: number; readonly fact: FactId };

function tick(paper: Paper, essay: number, fact: FactId): Paper {
	if (paper.essays[essay]?.points.includes(fact) !== true) return paper;
	const before = paper.ticks[essay] ?? [];
	const after = before.includes(fact) ? before.filter((id) => id !== fact) : [...before, fact];
	return { ...paper, ticks: paper.ticks.with(essay, after) };
}

function handIn(paper: Paper, results: readonly PaperResult[], at: Millis): Paper {
	if (results.length !== paper.items.length) return paper;
	return {
		...paper,
		results,
		handedInAt: Math.min(Math.max(at, paper.startedAt), deadlineOf(paper))
	};
}

function flag(paper: Paper, place: number): Paper {
	const { flagged } = paper;
	const after = flagged.includes(place)
		? flagged.filter((other) => other !== place)
		: [...flagged, place].sort((a, b) => a - b);
	return { ...paper, flagged: after };
}

function sit(paper: Paper, action: PaperAction): Paper {
	switch (action.type) {
		case 'answer':
			if (isTooLate(paper, action.at) || paper.items[action.place] === undefined) return paper;
			return { ...paper, responses: paper.responses.with(action.place, action.response) };
		case 'write': {
			if (isTooLate(paper, action.at) || paper.essays[action.essay] === undefined) return paper;
			const text = action.text.slice(0, LONGEST_TEXT);
			return { ...paper, texts: paper.texts.with(action.essay, text) };
		}
		case 'flag':
			return isPlace(paper, action.place) ? flag(paper, action.place) : paper;
		case 'go':
			return isPlace(paper, action.place) ? { ...paper, place: action.place } : paper;
		case 'hand-in':
			return handIn(paper, action.results, action.at);
		case 'tick':
			return paper;
	}
}

function isTooLate(paper: Paper, at: Millis): boolean {
	return at > deadlineOf(paper) + GRACE_MILLIS;
}

function isPlace(paper: Paper, place: number): boolean {
	return Number.isInteger(place) && place >= 0 && place < placesOf(paper);
}

/**
 * The paper after an action. Nothing is answered once time is up and a moment past, or once it is handed in, nothing ticked before; an
 * action out of its time or of a place that is not there changes nothing.
 */
export function paperStep(paper: Paper, action: PaperAction): Paper {
	if (paper.handedInAt === null) return sit(paper, action);
	return action.type === 'tick' ? tick(paper, action.essay, action.fact) : paper;
}

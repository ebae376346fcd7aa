import type { FactId } from '../ids.ts';
import type { Session } from './session.ts';

/** How a session went. Each answer counts once, askings after a failure included. */
export interface SessionSummary {
	/** Right, slips of spelling included. */
	readonly right: number;
	readonly partly: number;
	/** Wrong, 'don't know' included. */
	readonly wrong: number;
	readonly facts: number;
	/** Facts never met before this session. */
	readonly factsMet: number;
	readonly seconds: number;
}

/** Counts a session's answers as they stand after regrades and overrules. */
export function sessionSummary(session: Session): SessionSummary {
	const facts = new Set<FactId>();
	const met = new Set<FactId>();
	const counts = { right: 0, partly: 0, wrong: 0 };
	let millis = 0;
	for (const { item, verdict, durationMillis } of session.answered) {
		facts.add(item.fact);
		if (item.fresh) met.add(item.fact);
		millis += durationMillis;
		if (verdict.kind === 'partly') counts.partly += 1;
		else if (verdict.kind === 'right' || verdict.kind === 'spelling') counts.right += 1;
		else counts.wrong += 1;
	}
	return { ...counts, facts: facts.size, factsMet: met.size, seconds: Math.round(millis / 1000) };
}

/** Askings done, and askings still to come as things stand (the one on the screen included until answered). */
export function progress(session: Session): { done: number; left: number } {
	const asking = session.phase === 'intro' || session.phase === 'question';
	return { done: session.answered.length, left: session.upcoming.length + (asking ? 1 : 0) };
}

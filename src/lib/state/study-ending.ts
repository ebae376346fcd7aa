import type { Fact } from '#lib/core/bank/fact.ts';
import type { BankId, CardId, FactId } from '#lib/core/ids.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import { inPlay } from '#lib/core/progress/in-play.ts';
import type { AsideMarks } from '#lib/core/schedule/aside.ts';
import type { MemoryState } from '#lib/core/schedule/memory-state.ts';
import { nextDueDay } from '#lib/core/schedule/outlook.ts';
import type { Session, SessionItem } from '#lib/core/session/session.ts';
import { sessionSummary } from '#lib/core/session/summary.ts';
import type { StudyDay } from '#lib/core/time.ts';

/** The next day on which something falls due, and how much. */
export interface NextDue {
	readonly day: StudyDay;
	readonly inDays: number;
	readonly due: number;
}

/** How a session went. */
export interface Ending {
	readonly answered: number;
	readonly right: number;
	readonly partly: number;
	readonly wrong: number;
	/** Facts met for the first time. */
	readonly met: readonly Fact[];
	/** Facts failed at least once: what to see again. */
	readonly again: readonly Fact[];
	readonly minutes: number;
	/** Cards that are due today still. */
	readonly left: number;
	/** The next day something is due; `undefined` when nothing is scheduled. */
	readonly next: NextDue | undefined;
	/** Cards set aside as leeches when the session was planned. */
	readonly leeches: number;
}

interface Known {
	readonly banks: ReadonlyMap<BankId, OpenBank>;
	readonly states: ReadonlyMap<CardId, MemoryState>;
	readonly marks: AsideMarks;
	readonly leeches: number;
}

/** How many cards fall due on days that `isOn` picks, those set aside left out. */
function countDue(
	states: ReadonlyMap<CardId, MemoryState>,
	marks: AsideMarks,
	isOn: (day: StudyDay) => boolean
): number {
	return [...inPlay(states, marks).values()].filter(({ dueDay }) => isOn(dueDay)).length;
}

/** The next day after today on which something falls due; `undefined` when nothing is scheduled. */
export function nextDue(
	states: ReadonlyMap<CardId, MemoryState>,
	marks: AsideMarks,
	today: StudyDay
): NextDue | undefined {
	const day = nextDueDay(states, marks, today);
	if (day === undefined) return undefined;
	return { day, inDays: day - today, due: countDue(states, marks, (due) => due === day) };
}

function factsOf(banks: Known['banks'], items: readonly SessionItem[]): Fact[] {
	const facts = new Map<FactId, Fact>();
	for (const { bank, fact } of items) {
		const found = banks.get(bank)?.index.facts.get(fact);
		if (found !== undefined) facts.set(fact, found);
	}
	return [...facts.values()];
}

/** Sums a session up as it stands. */
export function endingOf(session: Session, today: StudyDay, known: Known): Ending {
	const { right, partly, wrong, seconds } = sessionSummary(session);
	const { answered } = session;
	const { banks, states, marks, leeches } = known;
	const items = (wanted: (answer: (typeof answered)[number]) => boolean) =>
		factsOf(
			banks,
			answered.filter(wanted).map(({ item }) => item)
		);
	return {
		answered: answered.length,
		right,
		partly,
		wrong,
		met: items(({ item }) => item.fresh),
		again: items(({ rating }) => rating === 1),
		minutes: Math.max(1, Math.round(seconds / 60)),
		left: countDue(states, marks, (day) => day <= today),
		next: nextDue(states, marks, today),
		leeches
	};
}

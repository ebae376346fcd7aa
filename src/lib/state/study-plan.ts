import type { BankId, CardId } from '#lib/core/ids.ts';
import { formsOf, generate } from '#lib/core/question/generate.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import { type AsideMarks, asideMarks } from '#lib/core/schedule/aside.ts';
import type { DayInput } from '#lib/core/schedule/day-work.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import type { MemoryState } from '#lib/core/schedule/memory-state.ts';
import { introducedOn } from '#lib/core/schedule/outlook.ts';
import { buildQueue } from '#lib/core/schedule/queue.ts';
import type { StudyCard } from '#lib/core/schedule/study-card.ts';
import { keepApart } from '#lib/core/session/apart.ts';
import { planSession } from '#lib/core/session/plan.ts';
import type { SeenWrong } from '#lib/core/session/question-for.ts';
import { type Session, startSession } from '#lib/core/session/session.ts';
import { chosenCards, studyCards } from '#lib/core/session/study-cards.ts';
import { isSameChoice, type StudyChoice } from '#lib/core/session/study-choice.ts';
import type { SessionRow } from '#lib/storage/database.ts';
import type { Touched } from '#lib/storage/log.ts';
import type { App } from './app.ts';
import type { Storage } from './storage.ts';

/** The most cards one session asks, so that every session has an end in sight. */
const SESSION_CARDS = 40;

/** All that a session needs while it runs. */
export interface StudyPlan {
	readonly banks: ReadonlyMap<BankId, OpenBank>;
	readonly states: ReadonlyMap<CardId, MemoryState>;
	readonly marks: AsideMarks;
	readonly row: SessionRow;
	readonly seenWrong: SeenWrong;
	/** Cards forgotten so often that they were set aside just now. */
	readonly leeches: number;
}

type Known = Pick<StudyPlan, 'banks' | 'states' | 'marks'>;

/** The bank chosen, or those on the shelf; what is chosen goes onto it. */
async function banksChosen(app: App, { bank }: StudyChoice): Promise<Known['banks']> {
	const opened = await (bank === undefined ? app.banks.openShelf() : app.banks.openEach([bank]));
	if (bank !== undefined && opened.length > 0) await app.banks.takeUp(bank);
	return byId(opened);
}

/** The banks that a session planned before asks from. */
async function banksPlanned(app: App, row: SessionRow | undefined): Promise<Known['banks']> {
	const ids = new Set(row?.session.plan.map(({ bank }) => bank));
	return byId(await app.banks.openEach([...ids]));
}

function byId(banks: readonly OpenBank[]): Known['banks'] {
	return new Map(banks.map((bank) => [bank.index.bank.id, bank]));
}

/** The stored session, where it is unfinished, of this study day, wanted, and of cards that are still there. */
function resumable(
	app: App,
	row: SessionRow | undefined,
	choice: StudyChoice | undefined,
	banks: Known['banks']
): SessionRow | undefined {
	if (row === undefined || row.session.phase === 'finished') return undefined;
	if (app.clock.dayOf(row.session.startedAt) !== app.clock.dayOf(app.now())) return undefined;
	// One that was merely opened is taken up again only by asking for the same.
	const mustMatch = choice !== undefined || row.session.answered.length === 0;
	if (mustMatch && !isSameChoice(choice ?? {}, row.choice)) return undefined;
	const isThere = ({ bank, card }: { bank: BankId; card: CardId }) =>
		banks.get(bank)?.cards.has(card) === true;
	return row.session.plan.every(isThere) ? row : undefined;
}

/** What is asked for by topic or fact is given at once; otherwise the day's allowance holds. */
function dayInput(
	app: App,
	known: Known,
	cards: readonly StudyCard[],
	choice: StudyChoice
): DayInput {
	const today = app.clock.dayOf(app.now());
	const settings = app.settings.current;
	const isChosen = choice.topic !== undefined || choice.facts !== undefined;
	const isFree = isChosen || choice.newCards !== undefined;
	return {
		cards: chosenCards(cards, choice),
		states: known.states,
		marks: known.marks,
		today,
		settings: { newPerDay: choice.newCards ?? settings.newPerDay },
		fsrs: settings,
		introducedToday: isFree ? 0 : introducedOn(known.states, today),
		everything: settings.everything || isChosen,
		random: app.random
	};
}

function newSession(app: App, known: Known, choice: StudyChoice): [Session, StudyCard[]] {
	const cards = [...known.banks.values()].flatMap((bank) => studyCards(bank, formsOf));
	const { items, leeches } = buildQueue(dayInput(app, known, cards, choice), SESSION_CARDS);
	const plan = keepApart(planSession(items, known.states, app.random), (item) => {
		const bank = known.banks.get(item.bank);
		return bank && generate(bank, item.card, item.form, item.seed);
	});
	return [startSession(app.newId(), app.now(), plan), [...leeches]];
}

async function setLeechesAside(
	app: App,
	{ db, log }: Storage,
	leeches: readonly StudyCard[]
): Promise<number> {
	if (leeches.length === 0) return 0;
	const events = leeches.map(({ id: card }): LogEvent => {
		return { id: app.newId(), at: app.now(), kind: 'set-aside', reason: 'leech', card };
	});
	const stored = await log.append(db, events, app.settings.current);
	return stored.ok ? events.length : 0;
}

/** Goes on with the stored session where it is the one wanted, else plans a new one; nothing is asked yet. */
export async function planStudy(
	app: App,
	storage: Storage,
	choice: StudyChoice | undefined
): Promise<StudyPlan> {
	const { db, cards, log, session: sessions } = storage;
	const stored = await sessions.getSession(db);
	const wanted = choice ?? {};
	const states = await cards.allStates(db);
	const marks = asideMarks(await log.asideEvents(db));
	const planned = await banksPlanned(app, stored);
	const resumed = resumable(app, stored, choice, planned);
	const known = { banks: resumed ? planned : await banksChosen(app, wanted), states, marks };
	const [session, leeches] = resumed ? [resumed.session, []] : newSession(app, known, wanted);
	const row = resumed ?? { session, choice: wanted };
	const ids = session.plan.map(({ card }) => card);
	const seenWrong = await log.wrongAnswers(db, ids, session.startedAt);
	return { ...known, row, seenWrong, leeches: await setLeechesAside(app, storage, leeches) };
}

/** The states with those that an event touched brought up to date. */
export function statesAfter(
	states: StudyPlan['states'] | undefined,
	touched: Touched
): StudyPlan['states'] {
	const after = new Map(states);
	for (const [card, state] of touched) {
		if (state === undefined) after.delete(card);
		else after.set(card, state);
	}
	return after;
}

import { FSRSAlgorithm, createEmptyCard, fsrs } from 'ts-fsrs';
import { checkAnswer } from '#lib/core/answer/check.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import { checkContent } from '#lib/core/bank/check-content.ts';
import { formsOf, generate } from '#lib/core/question/generate.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import type { MemoryState } from '#lib/core/schedule/memory-state.ts';
import { step } from '#lib/core/schedule/replay.ts';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import { contentRoot, readContent } from '#lib/server/read-content.ts';
import { median, millisWords, perSecond, rateWords, timesWords } from './measure.ts';
import type { Figure } from './measure.ts';

const SEEDS = [1, 2, 3];

/** Bank generation, answer checking, scheduling and content checking, all in Node. */
export function coreFigures(): Figure[] {
	const { banks, ...content } = contentFigures();
	const json = JSON.stringify(banks);
	const parseMillis = 1000 / perSecond(() => JSON.parse(json));
	const asked = questionsOf(banks);
	return [
		content.figure(parseMillis),
		...generationFigures(banks, asked, parseMillis),
		...answerFigures(asked),
		...schedulingFigures()
	];
}

function contentFigures() {
	const files = readContent(contentRoot());
	const checked = Array.from({ length: 3 }, () => timed(() => checkContent(files, undefined)));
	const millis = median(checked.map((each) => each.millis));
	const banks = checked[0]?.result.banks ?? [];
	const facts = banks.reduce((sum, bank) => sum + bank.facts.length, 0);
	const figure = (parseMillis: number): Figure => ({
		what: `check and compile all content (${banks.length} banks, ${facts} facts)`,
		figure: millisWords(millis),
		beside: `${timesWords(millis / parseMillis)} the parsing of the compiled banks as JSON`
	});
	return { banks, figure };
}

function timed<T>(work: () => T): { millis: number; result: T } {
	const begin = performance.now();
	const result = work();
	return { millis: performance.now() - begin, result };
}

interface Asked {
	readonly open: OpenBank;
	readonly question: Question;
}

function questionsOf(banks: readonly Bank[]): Asked[] {
	return banks.map((bank) => openBank(bank)).flatMap((open) => everyQuestion(open));
}

function everyQuestion(open: OpenBank): Asked[] {
	return [...open.cards.keys()].flatMap((card) =>
		formsOf(open, card).flatMap((form) =>
			SEEDS.flatMap((seed) => {
				const question = generate(open, card, form, seed);
				return question ? [{ open, question }] : [];
			})
		)
	);
}

function generationFigures(
	banks: readonly Bank[],
	asked: readonly Asked[],
	parseMillis: number
): Figure[] {
	const openMillis = 1000 / perSecond(() => banks.forEach((bank) => openBank(bank)));
	const opens = new Set(asked.map(({ open }) => open));
	const { millis } = timed(() => {
		for (const { open, question } of asked) {
			generate(open, question.card, question.form, question.seed);
		}
	});
	const slowest = Math.max(...asked.map(quickest));
	const worst = Math.max(
		...[...opens].map((open) => timed(() => everyForm(openBank(open.index.bank))).millis)
	);
	return [
		{
			what: 'open all banks, deriving every card',
			figure: millisWords(openMillis),
			beside: `${timesWords(openMillis / parseMillis)} the parsing of the compiled banks as JSON`
		},
		{
			what: `generate questions: every card in every form with ${SEEDS.length} seeds (${asked.length.toLocaleString('en-GB')})`,
			figure: rateWords((1000 * asked.length) / millis, 'questions'),
			beside: `${Math.round((parseMillis * asked.length) / millis)} questions in the time of one such parsing`
		},
		{
			what: 'the slowest single question of all of these, the quicker of two tries',
			figure: millisWords(slowest),
			beside: `${timesWords(slowest / (millis / asked.length))} the mean`
		},
		{
			what: 'find the forms of every card of the largest bank, once',
			figure: millisWords(worst),
			beside: `${timesWords(worst / parseMillis)} the parsing of the compiled banks as JSON`
		}
	];
}

/** One question's time in ms; the quicker of two tries leaves out the pauses of the engine. */
function quickest({ open, question }: Asked): number {
	const once = () =>
		timed(() => generate(open, question.card, question.form, question.seed)).millis;
	return Math.min(once(), once());
}

function everyForm(open: OpenBank): void {
	for (const card of open.cards.keys()) formsOf(open, card);
}

/** The key itself, and a wrong answer of the same shape as long as an answer may reasonably be. */
function responsesTo(question: Question): Response[] {
	const long = 'the organisation of engineers '.repeat(20);
	switch (question.form) {
		case 'multi-choice':
		case 'order':
			return [question.key, question.key.toReversed()];
		case 'match':
		case 'classify':
			return [question.key, {}];
		case 'typed':
		case 'cloze':
		case 'number':
		case 'date':
		case 'choice':
		case 'reading':
		case 'true-false':
		case 'recall':
			return [question.key, long];
	}
}

function answerFigures(asked: readonly Asked[]): Figure[] {
	const given = asked.flatMap(({ open, question }) =>
		responsesTo(question).map((response) => ({ open, question, response }))
	);
	const check = ({ open, question, response }: (typeof given)[number]) =>
		checkAnswer(question, open.index, response);
	for (const each of given) check(each);
	const micros = given.map((each) => 1000 * timed(() => check(each)).millis);
	const mean = micros.reduce((sum, one) => sum + one, 0) / micros.length;
	const slow = micros.toSorted((a, b) => a - b)[Math.floor(micros.length * 0.999)] ?? NaN;
	return [
		{
			what: `check an answer (${given.length.toLocaleString('en-GB')}, right and wrong, of every form)`,
			figure: millisWords(mean / 1000),
			beside: `the slowest in a thousand takes ${timesWords(slow / mean)} the mean`
		}
	];
}

/** One card of ten reviews, some failed, over and over. */
const RATINGS = [3, 3, 1, 3, 4, 2, 3, 3, 1, 3] as const;

function schedulingFigures(): Figure[] {
	const ours = perSecond(() => {
		let state: MemoryState | undefined;
		let day = 20_000;
		for (const [place, rating] of RATINGS.entries()) {
			state = step(state, { form: 'choice', seed: place, rating, day }, DEFAULT_SETTINGS);
			day += 3 * place + 1;
		}
	});
	const algorithm = new FSRSAlgorithm({ request_retention: 0.9, enable_fuzz: false });
	const bare = perSecond(() => {
		let state = null;
		for (const [place, rating] of RATINGS.entries()) {
			state = algorithm.next_state(state, 3 * place + 1, rating);
		}
	});
	const scheduler = fsrs({ enable_fuzz: false });
	const whole = perSecond(() => {
		let card = createEmptyCard(new Date(0));
		let at = 0;
		for (const [place, rating] of RATINGS.entries()) {
			card = scheduler.repeat(card, new Date(at))[rating].card;
			at += 86_400_000 * (3 * place + 1);
		}
	});
	const steps = RATINGS.length;
	return [
		{
			what: 'schedule a review: our step',
			figure: rateWords(ours * steps, 'steps'),
			beside: `${timesWords(bare / ours)} the time of ts-fsrs \`next_state\` alone, ${timesWords(whole / ours)} the time of its \`repeat\``
		}
	];
}

import type { Figure, Importance, Member, Span, TextStance, Tolerance } from '../bank/fact.ts';
import type { Granularity, HistoricalDate } from '../date/historical-date.ts';
import type { Series } from '../bank/table.ts';
import type { BankId, CardId, EntityId, FactId, SourceId, TableId, TopicId } from '../ids.ts';
import type { Evidence } from '../source/source.ts';
import type { Form } from './form.ts';

/** What a card asks for, typed so that it can be checked and told from wrong answers. */
export type Answer =
	| {
			readonly type: 'entity';
			readonly entity: EntityId;
			/** What counts for this card besides the entity's own spellings. */
			readonly accepts?: readonly string[];
	  }
	| { readonly type: 'source'; readonly source: SourceId }
	| { readonly type: 'text'; readonly text: string; readonly accepts: readonly string[] }
	| { readonly type: 'date'; readonly date: HistoricalDate; readonly asked: Granularity }
	| {
			readonly type: 'number';
			readonly figure: Figure;
			readonly unit?: string;
			/** Decimals shown, where the table prints a fixed number. */
			readonly decimals?: number;
			readonly tolerance: Tolerance;
	  }
	| {
			readonly type: 'list';
			readonly members: readonly Member[];
			readonly complete: boolean;
			/** Shorter wordings; each counts for the member whose words it shares. */
			readonly accepts: readonly string[];
	  }
	| { readonly type: 'sequence'; readonly steps: readonly string[] }
	| { readonly type: 'stances'; readonly texts: Readonly<Record<SourceId, TextStance>> };

/** A wrong option with the reason the bank proves it wrong. */
export interface Distractor {
	readonly text: string;
	/** Which fact and which rule prove it wrong, in a sentence a student can read. */
	readonly proof: string;
	/** The fact that the distractor comes from, where there is one: its own card may be shown. */
	readonly fact?: FactId;
}

/** What questions of every form have. */
export interface QuestionBase {
	readonly bank: BankId;
	readonly fact: FactId;
	readonly card: CardId;
	readonly seed: number;
	readonly topic: TopicId;
	readonly importance: Importance;
	readonly stem: string;
	readonly distractors: readonly Distractor[];
	/** Every answer text that the check takes as fully right, the key's own text first. */
	readonly accepts: readonly string[];
	/** The fact's statement: what the student is meant to remember. */
	readonly statement: string;
	/** Why the key is right, and who says so. */
	readonly explanation: string;
	readonly evidence: readonly Evidence[];
}

/** One right option among proven wrong ones. */
export interface ChoiceQuestion extends QuestionBase {
	readonly form: 'choice';
	readonly options: readonly string[];
	readonly key: string;
}

/** Several right options, to be ticked, among proven wrong ones. */
export interface MultiChoiceQuestion extends QuestionBase {
	readonly form: 'multi-choice';
	readonly options: readonly string[];
	readonly key: readonly string[];
}

/** The student says true or false, and if false what the marked words should be. */
export interface TrueFalseQuestion extends QuestionBase {
	readonly form: 'true-false';
	/** The sentence to judge; the span with a slot is underlined and is what may be wrong. */
	readonly claim: readonly Span[];
	/** 'true', or 'false: ' and the correction. */
	readonly key: string;
	readonly answer: Answer;
}

/** A sentence with the answer left out. */
export interface ClozeQuestion extends QuestionBase {
	readonly form: 'cloze';
	/** The sentence around the blank; the span with a slot is the blank. */
	readonly sentence: readonly Span[];
	readonly key: string;
	readonly answer: Answer;
}

/** A line to type an answer in: names, short texts and lists; figures; dates. */
export interface TypedQuestion extends QuestionBase {
	readonly form: 'typed' | 'number' | 'date';
	readonly key: string | readonly string[];
	readonly answer: Answer;
}

/** Items to be put in order, the earliest first. */
export interface OrderQuestion extends QuestionBase {
	readonly form: 'order';
	/** Shuffled, as shown. */
	readonly items: readonly string[];
	readonly key: readonly string[];
	/** The item of the card that is graded; `null` when the whole order is the card. */
	readonly lead: string | null;
}

/** A grid: one option for each prompt. */
export interface MatchQuestion extends QuestionBase {
	readonly form: 'match' | 'classify';
	readonly prompts: readonly string[];
	readonly options: readonly string[];
	/** Prompt to option. */
	readonly key: Readonly<Record<string, string>>;
	/** The prompt of the card that is graded; `null` when the whole grid is the card. */
	readonly lead: string | null;
}

/** A table laid before the student, whole or as a chart of one line of it. */
export interface Exhibit {
	readonly table: TableId;
	readonly as: 'table' | 'chart';
	/** The figures that the chart draws; a table is shown whole. */
	readonly series?: Series;
}

/** A question answered from a table or chart in view. */
export interface ReadingQuestion extends QuestionBase {
	readonly form: 'reading';
	readonly exhibit: Exhibit;
	/** Empty where a figure is typed. */
	readonly options: readonly string[];
	readonly key: string;
	readonly answer: Answer;
}

/** The plain flashcard: front, flip, grade yourself. */
export interface RecallQuestion extends QuestionBase {
	readonly form: 'recall';
	readonly key: string | readonly string[];
	readonly answer: Answer;
}

/** One asking of a card: a pure function of bank, card, form, seed and hints. */
export type Question =
	| ChoiceQuestion
	| MultiChoiceQuestion
	| TrueFalseQuestion
	| ClozeQuestion
	| TypedQuestion
	| OrderQuestion
	| MatchQuestion
	| ReadingQuestion
	| RecallQuestion;

/** What the student gives: text, list or grid, as the key's shape; `null` is 'don't know'. */
export type Response = string | readonly string[] | Readonly<Record<string, string>> | null;

/** Narrows a question to the shape of one form; some shapes serve several. */
export type QuestionOf<F extends Form> = Question extends infer Q
	? Q extends { readonly form: infer G }
		? F extends G
			? Q
			: never
		: never
	: never;

import type { BankId, CardId, TopicId } from '#lib/core/ids.ts';
import { generate } from '#lib/core/question/generate.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { QuestionOf } from '#lib/core/question/question.ts';
import type { App } from './app.ts';

function flashcard(open: OpenBank, card: CardId): QuestionOf<'recall'> | undefined {
	const question = generate(open, card, 'recall', 0);
	return question?.form === 'recall' ? question : undefined;
}

/** Leafs through a topic as plain flashcards; the schedule is neither read nor changed. */
export class Leaf {
	readonly #app: App;
	#bank = $state.raw<OpenBank>();
	#cards = $state.raw<readonly QuestionOf<'recall'>[]>();
	#at = $state(0);

	constructor(app: App) {
		this.#app = app;
	}

	get ready(): boolean {
		return this.#cards !== undefined;
	}

	/** Why the bank cannot be opened, in words. */
	get problem(): string | undefined {
		return this.ready ? undefined : this.#app.banks.problem;
	}

	get bank(): OpenBank | undefined {
		return this.#bank;
	}

	/** The front and back to show. */
	get question(): QuestionOf<'recall'> | undefined {
		return this.#cards?.[this.#at];
	}

	/** From 1; 0 while there is nothing to show. */
	get place(): number {
		return this.question === undefined ? 0 : this.#at + 1;
	}

	get total(): number {
		return this.#cards?.length ?? 0;
	}

	/** Opens a topic, or without one the whole bank, at its first card. */
	async open(bank: BankId, topic?: TopicId): Promise<void> {
		const open = await this.#app.banks.open(bank);
		if (open === undefined) return;
		const cards = [...open.cards.values()].filter(
			(card) => topic === undefined || card.topic === topic
		);
		this.#bank = open;
		this.#cards = cards.map(({ id }) => flashcard(open, id)).filter((card) => card !== undefined);
		this.#at = 0;
	}

	/** Stays on the last card. */
	next(): void {
		this.#at = Math.min(this.#at + 1, Math.max(0, this.total - 1));
	}

	/** Stays on the first card. */
	previous(): void {
		this.#at = Math.max(0, this.#at - 1);
	}
}

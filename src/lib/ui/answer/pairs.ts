import type { MatchQuestion, Response } from '#lib/core/question/question.ts';

type Pairs = Readonly<Record<string, string>>;

/** Whether an answer is a grid: prompt to option. */
export function isGrid(response: Response | undefined): response is Pairs {
	return typeof response === 'object' && response !== null && !Array.isArray(response);
}

/** The prompt that alone was graded, where another row turned out otherwise; else none. */
export function leadOf({ key, lead, prompts }: MatchQuestion, pairs: Pairs): string | undefined {
	if (lead === null || pairs[lead] === undefined) return undefined;
	const isRight = (prompt: string) => pairs[prompt] === key[prompt];
	return prompts.some((prompt) => isRight(prompt) !== isRight(lead)) ? lead : undefined;
}

/** The first prompt with nothing beside it; `undefined` when all are matched. */
export function nextEmpty(prompts: readonly string[], pairs: Pairs): string | undefined {
	return prompts.find((prompt) => pairs[prompt] === undefined);
}

/** The pairs with one more; with `once` an option leaves the row it stood in before. */
export function placePair(pairs: Pairs, prompt: string, option: string, once: boolean): Pairs {
	const kept = Object.entries(pairs).filter(
		([other, value]) => other !== prompt && !(once && value === option)
	);
	return Object.fromEntries([...kept, [prompt, option]]);
}

import type { Response } from '#lib/core/question/question.ts';

type Pairs = Readonly<Record<string, string>>;

/** Whether an answer is a grid: prompt to option. */
export function isGrid(response: Response | undefined): response is Pairs {
	return typeof response === 'object' && response !== null && !Array.isArray(response);
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

import type { Response } from '#lib/core/question/question.ts';

export type Judgement = 'true' | 'false';

/** The answer as the check reads it: 'true', 'false', or 'false: ' and the correction. */
export function writeTrueFalse(judgement: Judgement, correction: string): string {
	const text = correction.trim();
	return judgement === 'false' && text !== '' ? `false: ${text}` : judgement;
}

/** An answer or a key taken apart; no judgement where there is none to read. */
export function readTrueFalse(response: Response | undefined): {
	judgement: Judgement | undefined;
	correction: string;
} {
	if (typeof response !== 'string') return { judgement: undefined, correction: '' };
	if (response === 'true') return { judgement: 'true', correction: '' };
	return { judgement: 'false', correction: response.replace(/^false:?\s*/, '') };
}

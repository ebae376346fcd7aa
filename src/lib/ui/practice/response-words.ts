import type { Response } from '#lib/core/question/question.ts';

/** An answer line by line, for reading; empty where there is none. */
export function responseLines(response: Response | undefined): string[] {
	if (response === null || response === undefined) return [];
	if (typeof response === 'string') return response === '' ? [] : [sentence(response)];
	if (Array.isArray(response)) return [...(response as readonly string[])];
	return Object.entries(response).map(([prompt, option]) => `${prompt}: ${option}`);
}

/** 'false: Moscow' as a reader writes it. */
function sentence(text: string): string {
	const judged = /^(true|false)(?::\s*(.*))?$/s.exec(text);
	if (!judged) return text;
	const [, said = '', correction = ''] = judged;
	const word = said === 'true' ? 'True' : 'False';
	return correction === '' ? word : `${word}: ${correction}`;
}

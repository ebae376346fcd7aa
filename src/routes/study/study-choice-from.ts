import type { StudyChoice } from '#lib/core/session/study-choice.ts';

/**
 * What an address asks to study: `?bank=`, `&topic=`, `&fact=` (any number), `&new=` (a number). Without any of them
 * `undefined`: whatever the day holds.
 */
export function studyChoiceFrom(query: URLSearchParams): StudyChoice | undefined {
	const bank = query.get('bank');
	const topic = query.get('topic');
	const facts = query.getAll('fact');
	const newCards = query.get('new');
	const choice: StudyChoice = {
		...(bank ? { bank } : {}),
		...(bank && topic ? { topic } : {}),
		...(bank && facts.length > 0 ? { facts } : {}),
		...(newCards !== null && /^\d{1,3}$/.test(newCards) ? { newCards: Number(newCards) } : {})
	};
	return Object.keys(choice).length > 0 ? choice : undefined;
}

import { restated } from './stem-parts.ts';
import type { Sought } from './sought.ts';
import type { StemParts } from './stem-parts.ts';

/** Questions of one fixed shape, and the same question in another: the parts keep their own words. */
const SHAPES: readonly (readonly [RegExp, string, '?' | '.'])[] = [
	[/^Whom does (the .+) name as (\p{Lu}.+)$/u, 'Who was $2, according to $1', '?'],
	[
		/^Which of these (men|women|people|countries|works|bodies) does (the .+) name as (.+)$/,
		'According to $2, which of these $1 was $3',
		'?'
	],
	[/^How does (the .+) spell the name of (.+)$/, 'How is the name of $2 spelt in $1', '?'],
	[/^By which short name does (the .+) call (the .+)$/, 'Which short name does $1 use for $2', '?'],
	[/^What part did (.+) play in (.+)$/, 'Which part did $1 have in $2', '?'],
	[
		/^What was the short Russian name of (the .+)$/,
		'By which short Russian name was $1 known',
		'?'
	],
	[/^How is (the .+) handled in (the [^,]+)$/, 'How does $2 handle $1', '?'],
	[/^What becomes of (.+)$/, 'What happens to $1', '?'],
	[/^By which wording does (.+)$/, 'In what words does $1', '?'],
	[/^Which purpose does (the .+) suggest$/, 'To which purpose does $1 point', '?'],
	[
		/^Which organisation had the short Russian name (\S+)$/,
		'To which organisation did the short Russian name $1 belong',
		'?'
	],
	[/^Why (did|does|do|was|were|had|are|is) (.+)$/, 'For what reason $1 $2', '?'],
	[
		/^In which order did (the [^,]+) (?:come|happen|follow|take place)(,.*)?$/,
		'Put $1 in order, the earliest first$2',
		'.'
	],
	[
		/^In which order does (the .+?) tell (the [^,]+)$/,
		'Put $2 in the order in which $1 tells them',
		'.'
	]
];

/** The question in another set phrase, where it has the shape of one. */
export function inSetPhrase(parts: StemParts, { answer }: Sought): string | undefined {
	for (const [pattern, phrase, mark] of SHAPES) {
		if (pattern.test(parts.core)) {
			const core = parts.core.replace(pattern, phrase);
			return restated(parts, answer.type === 'list' ? inPlural(core) : core, mark);
		}
	}
	return undefined;
}

/** Several reasons are asked for as several. */
function inPlural(core: string): string {
	return core.replace(/^For what reason /, 'For what reasons ');
}

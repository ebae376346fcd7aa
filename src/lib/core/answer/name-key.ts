import { fold } from './fold.ts';
import type { FoldAs } from './fold.ts';

/** Háček and circumflex letters of the scholarly and ISO schemes, which folding would make plain c, s and z. */
const MARKED: Readonly<Record<string, string>> = { č: 'ch', š: 'sh', ž: 'zh', ŝ: 'shch', ĉ: 'ch' };
const MARKED_LETTERS = /[čšžŝĉ]/g;

const CYRILLIC: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i' },
	...{ і: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
	...{ у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '' },
	...{ э: 'e', ю: 'yu', я: 'ya', ѣ: 'e', ѳ: 'f', ѵ: 'i' }
};
const CYRILLIC_LETTERS = /[а-яєіґѣѳѵ]/g;

/**
 * Steps from any romanisation to the key, in this order. Capitals stand for one Russian sound each: S for ш and щ
 * (which English 'sch' mixes), H for ч, Z for ж, C for ц, X for х. The letters i, y and j are one: before another
 * vowel they are silent (ya, ia, ja), else a run of them is a single i.
 */
const STEPS: readonly (readonly [RegExp, string])[] = [
	[/alex/g, 'aleks'],
	[/maxim/g, 'maksim'],
	[/\bxen/g, 'ksen'],
	[/ph/g, 'f'],
	[/w/g, 'v'],
	[/([eo])ff\b/g, '$1v'],
	[/shch|shh|sch|sh/g, 'S'],
	[/tch|ch/g, 'H'],
	[/zh/g, 'Z'],
	[/kh|x|h/g, 'X'],
	[/ts|tc|tz|cz|c/g, 'C'],
	[/[ijy]+/g, 'i'],
	[/io/g, 'e'],
	[/i([aeu])/g, '$1'],
	[/([b-df-hj-np-tv-zCHSXZ])\1+/g, '$1']
];

/** A word in both its forms: as folded, and as the key that all its romanisations share. */
export interface KeyedWord {
	readonly fold: string;
	readonly key: string;
}

/**
 * One key for all ways of writing a Russian name: Cyrillic, ALA-LC, BGN/PCGN, scholarly, GOST, passport and the usual
 * English forms meet in it. Words stay apart; names that the key cannot tell apart (Rykov and Rikov) are left to the
 * caller, who knows the other names of the bank. French and telegraph romanisations do not meet.
 */
export function nameKey(text: string, as: FoldAs = 'person'): string {
	return keyedWords(text, as)
		.map((word) => word.key)
		.join(' ');
}

/** The words of a text, folded, each with its key; empty for a text without letters or digits. */
export function keyedWords(text: string, as: FoldAs): KeyedWord[] {
	const marked = text
		.normalize('NFC')
		.toLowerCase()
		.replace(MARKED_LETTERS, (letter) => MARKED[letter] ?? letter);
	const spelt = fold(marked, as).split(' ');
	return fold(text, as)
		.split(' ')
		.map((word, i) => ({ fold: word, key: keyOf(spelt[i] ?? word) }))
		.filter((word) => word.fold !== '');
}

function keyOf(word: string): string {
	const latin = word.replace(CYRILLIC_LETTERS, (letter) => CYRILLIC[letter] ?? letter);
	return STEPS.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), latin);
}

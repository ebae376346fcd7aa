/** What a text names: titles are dropped before a person, articles before anything else. */
export type FoldAs = 'person' | 'term';

const APOSTROPHES = /['"`´‘’‚‛“”„‟«»‹›ʹʺʻʼʽˈ′″‴]/g;
const MARKS = /\p{M}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

const LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};
const SPECIAL_LETTERS = /[łøđðþßæœı]/g;

const ARTICLES = new Set(['the', 'a', 'an']);

// 'a' is no article before a name: it is the initial of A. Alekseev.
const TITLES = new Set(
	(
		'the professor prof general gen baron baroness comrade cde sir dame dr doctor mr mrs ms miss lord lady count ' +
		'countess prince princess colonel col captain capt major marshal admiral academician engineer tsar tsarina ' +
		'emperor empress king queen president minister commissar товарищ тов профессор проф генерал барон граф князь ' +
		'академик инженер доктор царь император'
	).split(' ')
);

/**
 * The form in which two typings of the same thing are equal: compatibility letters, marks, apostrophes, quotation
 * marks, case, punctuation, leading articles (before a term) or titles (before a person) and doubled spaces are gone.
 * Cyrillic stays, with ё as е. Folding twice changes nothing; a text without letters or digits gives ''.
 */
export function fold(text: string, as: FoldAs = 'term'): string {
	const words = foldWords(text);
	const dropped = as === 'person' ? TITLES : ARTICLES;
	const first = words.findIndex((word) => !dropped.has(word));
	return words.slice(first < 0 ? -1 : first).join(' ');
}

/** The fold without its spaces, so that 'U.S.S.R.' is 'USSR' and 'non-party' is 'nonparty'. */
export function foldTight(text: string, as: FoldAs = 'term'): string {
	return fold(text, as).replaceAll(' ', '');
}

function foldWords(text: string): string[] {
	const plain = plainLetters(plainLetters(text));
	return plain.split(' ').filter((word) => word !== '');
}

// Run twice: lower case can bring forth letters that decompose once more.
function plainLetters(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll('и\u0306', 'й')
		.replace(APOSTROPHES, '')
		.replace(MARKS, '')
		.replaceAll('&', ' and ')
		.replace(SPECIAL_LETTERS, (letter) => LETTERS[letter] ?? letter)
		.replace(NOT_WORD, ' ');
}

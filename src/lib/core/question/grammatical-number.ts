/** Where the head of a noun phrase ends. */
const AFTER_HEAD =
	/ (?:of|who|that|which|in|on|for|with|without|to|from|under|among|between|cut|unwilling)\b|,/;

/** Whether an English noun phrase is plural by its form: 'violators of discipline', 'members who paid'. */
export function isPlural(phrase: string): boolean {
	const bare = phrase.trim().toLowerCase();
	if (/^(?:an?|one|this) /.test(bare)) return false;
	const [head = ''] = bare.split(AFTER_HEAD);
	return /[^siu]s$/.test(head) || / and /.test(head);
}

/** Whether a term is plural: an English one by its form, a Russian one in -ii, or in -i, -y or -a where what it means is plural. */
export function isPluralTerm(name: string, meaning = ''): boolean {
	if (isPlural(name) || /^\p{L}+ii$/u.test(name)) return true;
	return /^[\p{L}-]+[iya]$/u.test(name) && isPlural(meaning);
}

/** The candidates that share the key's number, where there are two of them; else all. */
export function ofOneNumber<T extends { readonly text: string }>(
	candidates: readonly T[],
	key: string
): readonly T[] {
	const alike = candidates.filter(({ text }) => isPlural(text) === isPlural(key));
	return alike.length >= 2 ? alike : candidates;
}

/** Whether one noun phrase can take another's place after the words before it: in number, and after 'a' or 'an'. */
export function agrees(before: string, phrase: string, other: string): boolean {
	const article = /\b(an?)\s+$/i.exec(before)?.[1]?.toLowerCase();
	const fitsArticle = article === undefined || /^[aeiou]/i.test(other) === (article === 'an');
	return fitsArticle && isPlural(phrase) === isPlural(other);
}

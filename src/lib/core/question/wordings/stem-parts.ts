/** A stem taken apart: the bare question, and whose account it asks for. */
export interface StemParts {
	/** Without question mark and attribution, a capital first. */
	readonly core: string;
	/** How the stem names the account at its end: 'according to the article'. */
	readonly phrase?: string;
	/** Whose account it is, where 'according to' may lead the stem. */
	readonly voice?: string;
	readonly place: 'front' | 'back' | 'none';
}

const ASKING =
	'(?:(?:in|on|by|to|from|of|at|for|with|under|against|about|as|out of|into|after|before|until|between) )?(?:who|whom|whose|what|which|when|where|why|how)\\b';
const FRONT = new RegExp(`^According to (.+?), (${ASKING}.*)$`);
const BACK =
	/^(.+?), (according to (?:(?!, ).)+(?:, as (?:(?!, ).)+ reports?(?: it)?)?|as (?:(?!, ).)+ reports?(?: it)?)$/;
const BY_ACCOUNT =
	/^(.+), by ((?:the [^,]+|\p{Lu}[^,]*)['’]s [^,]*\b(?:account|figures|list|bibliography|dates|table|data|count|testimony)|the (?:data|figures|table|life notes?)(?: [^,]+)?)$/u;
/** Two accounts in one stem: neither can be moved alone. */
const TWICE = /, (?:according to|by|as) [^,]+$/;
/** An attribution that leans on the question before it cannot lead. */
const LEANS = /\b(?:his|her|its|their|him|them|it|same)\b/;

/** Takes a stem apart; `undefined` where it is not one plain question. */
export function stemParts(stem: string): StemParts | undefined {
	if (!stem.endsWith('?') || /[?.!] /.test(stem.replace(/\b\p{Lu}\. /gu, ''))) return undefined;
	const whole = stem.slice(0, -1);
	const [, voice, rest] = FRONT.exec(whole) ?? [];
	if (voice !== undefined && rest !== undefined) {
		return { core: capital(rest), phrase: `according to ${voice}`, voice, place: 'front' };
	}
	return atTheEnd(whole) ?? { core: whole, place: 'none' };
}

function atTheEnd(whole: string): StemParts | undefined {
	const [, before, account] = BY_ACCOUNT.exec(whole) ?? [];
	if (before !== undefined && account !== undefined) {
		return { core: before, phrase: `by ${account}`, ...leading(account), place: 'back' };
	}
	const [, core, phrase] = BACK.exec(whole) ?? [];
	if (core === undefined || phrase === undefined) return undefined;
	if (TWICE.test(core)) return { core, phrase, place: 'back' };
	const voice = /^according to (.+)$/.exec(phrase)?.[1];
	const reporter = /^as (.+?) reports?(?: it)?$/.exec(phrase)?.[1];
	return { core, phrase, ...leading(voice ?? reporter ?? ''), place: 'back' };
}

function leading(voice: string): { voice?: string } {
	const named = /^the |^\p{Lu}/u.test(voice);
	return named && !LEANS.test(voice) ? { voice } : {};
}

/** How a question or command is put together again: the attribution where it stood, and what follows the mark. */
export function restated(
	{ place, phrase, voice }: StemParts,
	core: string,
	mark: '?' | '.' = '?',
	tail = ''
): string {
	const after = tail === '' ? '' : ` ${tail}`;
	if (place === 'front' && mark === '?' && voice !== undefined) {
		return `According to ${voice}, ${lower(core)}?${after}`;
	}
	return `${core}${phrase === undefined ? '' : `, ${phrase}`}${mark}${after}`;
}

/** The first letter small; for words that are no names. */
export function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

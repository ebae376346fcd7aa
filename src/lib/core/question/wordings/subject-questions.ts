import type { Sought } from './sought.ts';
import { restated } from './stem-parts.ts';
import type { StemParts } from './stem-parts.ts';

const AUX = new Set(['was', 'were', 'had', 'has', 'is', 'are']);
/** Verbs that can only be the predicate of what stands before them. */
const PAST = new Set(
	(
		'became wrote saw gave took led stood came went held made said told found lost ran sat met fell rose grew bore kept ' +
		'befell broke stole threw swore swept caught dealt felt overcame overthrew underwent undertook withdrew forbade upheld struck ' +
		'sent spent sought bought brought began chose drew drove fought fled knew laid paid sold spoke built taught won wore stands shows gives praises withholds'
	).split(' ')
);
/** What turns the subject round, so that the question word is not the subject. */
const TURNED = new Set('did does do would should could can may might must will shall'.split(' '));
const PARTICIPLE =
	/^(?:been|put|made|sent|given|taken|held|known|drawn|written|chosen|left|led|shot|set|said|told|found|lost|brought|built|seen|\p{Ll}{3,}ed)$/u;
const ADVERB = /^(?:later|first|once|also|already|soon|not|then|\p{Ll}{3,}ly)$/u;
/** After a form in -ed these may make it a participle: 'the men accused of …'. */
const AFTER_PARTICIPLE = /^(?:in|of|by|as|with|from|to|at|for|under|on|after|before)$/;
const ADJECTIVE = /^(?:alleged|hundred|united|armed|learned|condemned|accused|so-called)$/i;

/** A quotation hides where the clause begins. */
const OPEN_QUOTE = /(?<!\p{L})['‘“"]/u;
/** What stands before the verb of another clause. */
const NO_SUBJECT =
	/\b(?:to|have|who|that|which|once|after|before|when|while|until|since|if|because|as|they|he|she|it|we)\b/;

interface Clause {
	readonly subject: string;
	readonly rest: string;
}

/** Splits 'Soviet body commuted the sentences' before its verb; `undefined` unless the words before it are surely the subject. */
function clauseOf(text: string): Clause | undefined {
	if (OPEN_QUOTE.test(text)) return undefined;
	const words = text.split(' ');
	const at = words.findIndex((word) => isVerb(word) || TURNED.has(word) || word.endsWith(','));
	const [verb = '', next = '', ...later] = words.slice(at);
	if (at < 1 || at > 8 || TURNED.has(verb) || verb.endsWith(',') || next === '') return undefined;
	const follows = AUX.has(verb) ? isPredicate(next, later) : isPlain(verb, next, later);
	if (!follows || later.some((word) => AUX.has(word) || TURNED.has(word))) return undefined;
	const start = ADVERB.test(words[at - 1] ?? '') ? at - 1 : at;
	const subject = words.slice(0, start).join(' ');
	if (start < 1 || NO_SUBJECT.test(subject)) return undefined;
	return { subject, rest: words.slice(start).join(' ') };
}

function isVerb(word: string): boolean {
	return AUX.has(word) || PAST.has(word) || (/^\p{Ll}+ed$/u.test(word) && !ADJECTIVE.test(word));
}

/** What can follow 'was' only where the subject stands before it: 'expelled', 'later', 'Rector of'. */
function isPredicate(next: string, [after = '']: readonly string[]): boolean {
	return PARTICIPLE.test(next) || ADVERB.test(next) || (/^\p{Lu}/u.test(next) && after === 'of');
}

function isPlain(verb: string, next: string, later: readonly string[]): boolean {
	if (PAST.has(verb)) return true;
	const follows = [next, ...later.slice(0, 3)];
	return !AFTER_PARTICIPLE.test(next) && !follows.some((word) => AUX.has(word));
}

/** 'Who wrote …?' as 'Name the person who wrote ….' */
export function namedPerson(parts: StemParts, { kind }: Sought): string | undefined {
	const rest = /^Who (.+)$/.exec(parts.core)?.[1];
	if (rest === undefined || kind !== 'person' || rest.includes(',')) return undefined;
	const [verb = ''] = rest.split(' ');
	if (!isVerb(verb) || verb === 'were' || verb === 'are') return undefined;
	return restated(parts, `Name the person who ${rest}`, '.');
}

/** 'Which body commuted …?' as 'Name the body that commuted ….' */
export function namedThing(parts: StemParts, { kind, answer }: Sought): string | undefined {
	const clause = /^Which (?!of |one )(.+)$/.exec(parts.core)?.[1];
	const split = clause === undefined ? undefined : clauseOf(clause);
	if (split === undefined || split.rest.includes(',')) return undefined;
	const link = kind === 'person' || isPeople(split.subject) ? 'who' : 'that';
	const order = answer.type === 'text' && GIVEN.test(split.subject) ? 'Give' : 'Name';
	return restated(parts, `${order} the ${split.subject} ${link} ${split.rest}`, '.');
}

/** What has no name to be told. */
const GIVEN = /^(?:detail|wording|year|feature|purpose|words?|phrase)\b/;
const PEOPLE =
	/\b(?:man|men|woman|women|person|people|historian|scholar|communist|member|prisoner|leader|lawyer|engineer|author|writer|academician|official|scientist|agent|minister|general)s?\b/;

function isPeople(subject: string): boolean {
	return PEOPLE.test(subject.split(/ (?:of|from|in|for|at|among|against|by|on) /)[0] ?? '');
}

/** 'How many men were tried?' as 'State how many men were tried.' */
export function statedCount(parts: StemParts, { answer }: Sought): string | undefined {
	const [, asks, clause] = /^(How many|What share of) (.+)$/.exec(parts.core) ?? [];
	if (asks === undefined || clause === undefined || answer.type !== 'number') return undefined;
	const split = clauseOf(clause);
	if (split === undefined) return undefined;
	return restated(parts, `State ${asks.charAt(0).toLowerCase()}${asks.slice(1)} ${clause}`, '.');
}

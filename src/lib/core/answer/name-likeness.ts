import { personLikeness, readPerson, readSurnameFirst, surnameLikeness } from './person.ts';
import { readTerm, termLikeness } from './term.ts';
import type { Person } from './person.ts';
import type { Likeness } from './slips.ts';
import type { Term } from './term.ts';

/** What an answer may name: all its accepted spellings, in any script, the usual one first. */
export interface NameTarget {
	readonly spellings: readonly string[];
	/** Surnames alone and initials are understood for persons only. */
	readonly person?: boolean;
}

/** A typed answer in every way it can be read as a name. */
export interface NameAnswer {
	readonly term: Term;
	readonly persons: readonly Person[];
}

/** The stored spelling nearest to an answer, and how near. */
export interface Nearest {
	readonly likeness: Likeness;
	readonly spelling: string;
	/** No forename or initial was typed. */
	readonly bare: boolean;
	/** The number of a ruler was left out. */
	readonly unnumbered: boolean;
}

interface Spelling {
	readonly text: string;
	readonly term: Term;
	readonly person: Person | undefined;
}

const prepared = new WeakMap<NameTarget, readonly Spelling[]>();

/** Reads a typed answer once, to be compared with many targets. */
export function readName(text: string): NameAnswer {
	const persons = [readPerson(text), readSurnameFirst(text)];
	return { term: readTerm(text), persons: persons.filter((person) => person !== undefined) };
}

/** The target's spelling nearest to the answer; `undefined` where none is like it. */
export function nearestSpelling(answer: NameAnswer, target: NameTarget): Nearest | undefined {
	const spellings = spellingsOf(target);
	if (!target.person) return best(spellings.flatMap((spelling) => termNear(answer, spelling)));
	const forenamesKnown = spellings.some(({ person }) => person && person.forenames.length > 0);
	return best(spellings.flatMap((spelling) => personsNear(answer, spelling, forenamesKnown)));
}

/** Of several finds the most alike, the first of equals. */
export function best(found: readonly Nearest[]): Nearest | undefined {
	let winner: Nearest | undefined;
	for (const one of found) {
		if (winner === undefined || rank(one) < rank(winner)) winner = one;
	}
	return winner;
}

/** Whether the answer has the surname of a spelling, whatever its forenames. */
export function sharesSurname(answer: NameAnswer, target: NameTarget): boolean {
	if (!target.person) return false;
	return spellingsOf(target).some(({ person }) =>
		answer.persons.some((typed) => person && surnameLikeness(typed, person) !== undefined)
	);
}

function spellingsOf(target: NameTarget): readonly Spelling[] {
	const known = prepared.get(target);
	if (known) return known;
	const made = target.spellings.map((text) => ({
		text,
		term: readTerm(text),
		person: target.person ? readPerson(text) : undefined
	}));
	prepared.set(target, made);
	return made;
}

function termNear(answer: NameAnswer, spelling: Spelling): Nearest[] {
	const likeness = termLikeness(answer.term, spelling.term);
	if (likeness === undefined) return [];
	return [{ likeness, spelling: spelling.text, bare: false, unnumbered: false }];
}

/** A surname without forenames cannot vouch for forenames that another spelling could contradict. */
function personsNear(answer: NameAnswer, spelling: Spelling, forenamesKnown: boolean): Nearest[] {
	const { person, text } = spelling;
	if (person === undefined) return [];
	return answer.persons.flatMap((typed) => {
		const likeness = personLikeness(typed, person);
		const unvouched = person.forenames.length === 0 && typed.forenames.length > 0;
		if (likeness === undefined || (forenamesKnown && unvouched)) return [];
		const bare = typed.forenames.length === 0;
		return [{ likeness, spelling: text, bare, unnumbered: typed.number !== person.number }];
	});
}

function rank(found: Nearest): number {
	return found.likeness * 2 + Number(found.unnumbered);
}

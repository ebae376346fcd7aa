import { isAnsweredAt, type Paper, placesOf } from './paper.ts';

/** How far a paper has come: handed in, then points ticked, then places answered. */
function progressOf(paper: Paper): readonly number[] {
	const places = Array.from({ length: placesOf(paper) }, (_, place) => place);
	return [
		paper.handedInAt === null ? 0 : 1,
		paper.ticks.reduce((sum, ticks) => sum + ticks.length, 0),
		places.filter((place) => isAnsweredAt(paper, place)).length
	];
}

/** Of two copies of one paper the one that has come further; the first where neither has. */
export function furtherPaper(here: Paper, there: Paper): Paper {
	const theirs = progressOf(there);
	for (const [place, ours] of progressOf(here).entries()) {
		const other = theirs[place] ?? 0;
		if (other !== ours) return other > ours ? there : here;
	}
	return here;
}

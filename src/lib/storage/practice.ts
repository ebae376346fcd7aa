import type { Paper } from '#lib/core/practice/paper.ts';
import { furtherPaper } from '#lib/core/practice/further-paper.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { FootnoteDatabase } from './database.ts';

/** Every paper sat or being sat, the latest first. */
export async function allPapers(db: FootnoteDatabase): Promise<Paper[]> {
	return db.papers.orderBy('startedAt').reverse().toArray();
}

/** One paper; `undefined` where it was never set or was deleted. */
export async function getPaper(db: FootnoteDatabase, id: string): Promise<Paper | undefined> {
	return db.papers.get(id);
}

/**
 * Keeps a paper as it stands and gives what is kept: where another tab has handed it in already, that stays. A paper
 * that was deleted meanwhile is not brought back unless it is `fresh`.
 */
export async function putPaper(
	db: FootnoteDatabase,
	paper: Paper,
	{ fresh = false } = {}
): Promise<Attempt<Paper | undefined>> {
	return attempt(db, () =>
		db.transaction('rw', db.papers, async () => {
			const known = await db.papers.get(paper.id);
			if (known === undefined && !fresh) return undefined;
			const kept = known && known.handedInAt !== null && paper.handedInAt === null ? known : paper;
			await db.papers.put(kept);
			return kept;
		})
	);
}

/** Deletes one paper with its answers; nothing else hangs on it. */
export async function deletePaper(db: FootnoteDatabase, id: string): Promise<Attempt<undefined>> {
	return attempt(db, async () => {
		await db.papers.delete(id);
		return undefined;
	});
}

/** Adds papers from elsewhere, inside a transaction over the table; of the same paper the one further on is kept. */
export async function mergePapersInside(
	db: FootnoteDatabase,
	papers: readonly Paper[]
): Promise<void> {
	for (const paper of papers) {
		const known = await db.papers.get(paper.id);
		await db.papers.put(known === undefined ? paper : furtherPaper(known, paper));
	}
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyArb } from '../../../../tests/support/histories.ts';
import { markPaper } from '../practice/marks.ts';
import { paperStep } from '../practice/paper-step.ts';
import { aPaper, PRACTICE_BANK } from '../practice/practice.fixture.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Backup } from './backup.ts';
import { readBackup, writeBackup } from './file.ts';

function backupOf(events: Backup['events'], papers: Backup['papers'] = []): Backup {
	return { made: 1_767_225_600_000, device: 'd-1', settings: DEFAULT_SETTINGS, events, papers };
}

function problemsOf(text: string): string {
	const read = readBackup(text);
	return read.ok ? '' : read.problems.join(' ');
}

const sample = fc.sample(historyArb('s', 40), { numRuns: 1, seed: 7 })[0] ?? [];

describe('a backup file', () => {
	it('gives back what was written, for any history', () => {
		fc.assert(
			fc.property(historyArb(), (events) => {
				const backup = backupOf(events);
				expect(readBackup(writeBackup(backup))).toEqual({ ok: true, backup });
			})
		);
	});

	it('reads the same file with a byte order mark and other line ends', () => {
		const text = writeBackup(backupOf(sample));
		expect(readBackup(`\uFEFF${text.replaceAll('\n', '\r\n')}`).ok).toBe(true);
	});

	it('is refused wherever it was cut off', () => {
		const text = writeBackup(backupOf(sample));
		for (let end = 0; end < text.trimEnd().length; end += 13) {
			expect(readBackup(text.slice(0, end)).ok).toBe(false);
		}
		expect(problemsOf(text.slice(0, -20))).toMatch(/cut off/);
	});

	it('is never taken for another when characters are changed, and nothing throws', () => {
		const backup = backupOf(sample);
		const text = writeBackup(backup);
		const changeArb = fc.record({
			at: fc.nat(text.length - 1),
			drop: fc.nat(5),
			put: fc.string({ maxLength: 5 })
		});
		fc.assert(
			fc.property(fc.array(changeArb, { minLength: 1, maxLength: 3 }), (changes) => {
				let damaged = text;
				for (const { at, drop, put } of changes) {
					damaged = damaged.slice(0, at) + put + damaged.slice(at + drop);
				}
				const read = readBackup(damaged);
				// White space between the parts is no change.
				if (read.ok) expect(read.backup).toEqual(backup);
				else expect(read.problems.length).toBeGreaterThan(0);
			}),
			{ numRuns: 500 }
		);
	});

	it('refuses any other text or JSON with a reason', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(problemsOf(text)).toMatch(/not a backup made by Footnote/);
			})
		);
	});

	it('gives back papers, being sat and handed in', () => {
		const sitting = paperStep(aPaper(), { type: 'write', essay: 0, text: 'So it was.', at: 2000 });
		const results = markPaper(PRACTICE_BANK, sitting);
		const handedIn = paperStep({ ...sitting, id: 'q' }, { type: 'hand-in', results, at: 3000 });
		const backup = backupOf(sample, [sitting, handedIn]);
		expect(readBackup(writeBackup(backup))).toEqual({ ok: true, backup });
	});

	it('refuses a paper whose answers are not those of its questions', () => {
		const paper = { ...aPaper(), responses: [] };
		expect(problemsOf(writeBackup(backupOf([], [paper])))).toMatch(/paper 1/);
		const strange = { ...aPaper(), minutes: 7 };
		expect(problemsOf(writeBackup(backupOf([], [strange as never])))).toMatch(/paper 1/);
	});

	it('names a newer version', () => {
		const text = writeBackup(backupOf([])).replace('"version":2', '"version":3');
		expect(problemsOf(text)).toMatch(/newer Footnote/);
	});

	it('refuses a whole file with contents that are none of ours, naming the event', () => {
		const [first] = sample;
		const strange = { ...first, id: 'x', rating: 9, kind: 'review' };
		expect(problemsOf(writeBackup(backupOf([strange as never])))).toMatch(/event 1/);
		const both = { id: 'x', at: 1, kind: 'restore', card: 'a#b', fact: 'a' };
		expect(problemsOf(writeBackup(backupOf([both as never])))).toMatch(/event 1/);
		const neither = { id: 'x', at: 1, kind: 'set-aside', reason: 'leech' };
		expect(problemsOf(writeBackup(backupOf([neither as never])))).toMatch(/event 1/);
		const extra = { id: 'x', at: 1, kind: 'undo', target: 'y', more: 1 };
		expect(problemsOf(writeBackup(backupOf([extra as never])))).toMatch(/event 1/);
		const polluting = JSON.parse('{"id":"x","at":1,"kind":"undo","target":"y","__proto__":{}}');
		expect(problemsOf(writeBackup(backupOf([polluting])))).toMatch(/event 1/);
	});
});

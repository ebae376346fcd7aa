import { describe, expect, test } from 'vitest';
import { matchList, splitList } from './list.ts';
import { NAMES } from './names.fixture.ts';

const { ramzin, larichev, charnovskii, sitnin, ivanAlekseev, petrAlekseev, reese, rees } = NAMES;
const DEFENDANTS = [ramzin, larichev, charnovskii, sitnin];

describe('splitList', () => {
	test.each([
		['Ramzin, Larichev, Sitnin', ['Ramzin', 'Larichev', 'Sitnin']],
		['Ramzin; Larichev;Sitnin', ['Ramzin', 'Larichev', 'Sitnin']],
		['Ramzin\nLarichev\r\nSitnin', ['Ramzin', 'Larichev', 'Sitnin']],
		['Ramzin, Larichev and Sitnin', ['Ramzin', 'Larichev', 'Sitnin']],
		['Ramzin, Larichev, and Sitnin', ['Ramzin', 'Larichev', 'Sitnin']],
		['Ramzin & Larichev', ['Ramzin', 'Larichev']],
		['1. Ramzin\n2) Larichev\n- Sitnin', ['Ramzin', 'Larichev', 'Sitnin']],
		['• Ramzin • Larichev', ['Ramzin', 'Larichev']],
		['Ramzin, L. K., Larichev, V.', ['Ramzin, L. K.', 'Larichev, V.']],
		['1. Ramzin 2. Larichev 3) Sitnin', ['Ramzin', 'Larichev', 'Sitnin']],
		['Ramzin / Larichev/Sitnin', ['Ramzin', 'Larichev', 'Sitnin']],
		['Catherine 2 and Peter', ['Catherine 2', 'Peter']],
		['Leonid Ramzin', ['Leonid Ramzin']],
		['Alexandra', ['Alexandra']],
		[' , ;; ', []],
		['', []]
	])('%j', (text, entries) => {
		expect(splitList(text)).toEqual(entries);
	});
});

describe('matchList', () => {
	test('any order, any spelling', () => {
		const answers = ['Sytnin', 'Чарновский', 'V. Larichev', 'Professor Ramzin'];
		expect(matchList(answers, DEFENDANTS)).toEqual({
			...{ found: [0, 1, 2, 3], missing: [], extra: [], unclear: [], share: 1 }
		});
	});

	test('missing and extra members are told apart', () => {
		expect(matchList(['Ramzin', 'Stalin', 'Larichev'], DEFENDANTS)).toEqual({
			...{ found: [0, 1], missing: [2, 3], extra: ['Stalin'], unclear: [], share: 0.5 }
		});
	});

	test('naming one member twice counts once and is not extra', () => {
		expect(matchList(['Ramzin', 'Рамзин'], DEFENDANTS)).toMatchObject({ found: [0], extra: [] });
	});

	test('a surname that two share is unclear, initials tell', () => {
		const targets = [ivanAlekseev, petrAlekseev];
		expect(matchList(['Alekseev'], targets)).toMatchObject({ found: [], unclear: ['Alekseev'] });
		expect(matchList(['P. Alekseev', 'I. Alekseev'], targets)).toMatchObject({ found: [0, 1] });
	});

	test('somebody outside the list is not taken for a look-alike in it', () => {
		expect(matchList(['Rees'], [reese], [rees])).toMatchObject({ found: [], extra: ['Rees'] });
		expect(matchList(['Reese'], [reese], [rees])).toMatchObject({ found: [0] });
	});

	test('no answers, empty answers and no targets', () => {
		expect(matchList([], DEFENDANTS)).toMatchObject({ found: [], missing: [0, 1, 2, 3], share: 0 });
		expect(matchList([' '], DEFENDANTS)).toMatchObject({ extra: [] });
		expect(matchList(['Ramzin'], [])).toMatchObject({ extra: ['Ramzin'], share: 1 });
	});
});

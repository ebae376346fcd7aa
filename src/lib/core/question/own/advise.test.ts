import { describe, expect, it } from 'vitest';
import { adviseOn } from './advise.ts';

const numbers = (stem: string, options: string[], ...keys: string[]) =>
	adviseOn({ stem, options, keys }).map(({ number }) => number);

describe('advice on a question of one’s own', () => {
	it('finds nothing in a sound one', () => {
		const options = ['Wat Tyler', 'Jack Cade', 'Robert Kett', 'Perkin Warbeck'];
		expect(numbers('Who led the English rising of 1381?', options, 'Wat Tyler')).toEqual([]);
	});

	it('names flaws with their cure', () => {
		const options = ['1066', '1415', 'None of the above'];
		const flaws = adviseOn({ stem: 'When was the battle?', options, keys: ['1066'] });
		expect(flaws.map(({ number }) => number)).toEqual(expect.arrayContaining([1, 3]));
		expect(flaws.every(({ cure }) => cure.length > 0)).toBe(true);
	});

	it('judges what is typed without options', () => {
		expect(numbers('Who led it?', [], 'Wat Tyler')).toEqual([1]);
	});

	it('passes over absolute words inside names', () => {
		const stem = 'Which body did the All-Union Congress elect in 1924?';
		const options = ['the Central Executive Committee', 'the Council of Trade', 'the State Bank'];
		expect(numbers(stem, options, 'the Central Executive Committee')).not.toContain(11);
	});
});

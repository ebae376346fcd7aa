import { mount } from 'svelte';
import banks from 'virtual:banks';
import type { Bank } from '../../src/lib/core/bank/bank.ts';
import type { Form } from '../../src/lib/core/question/form.ts';
import { openBank } from '../../src/lib/core/question/open-bank.ts';
import '../../src/app.css';
import { FakeStudy, type FakePhase } from './fake-study.svelte.ts';
import Gallery from './Gallery.svelte';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;
if (query.has('zoom')) document.documentElement.style.fontSize = `${query.get('zoom')}%`;

const [bank] = banks as Bank[];
const target = document.querySelector('.app');
if (bank && target) {
	const study = new FakeStudy(openBank(bank), {
		form: (query.get('form') ?? 'choice') as Form,
		phase: (query.get('phase') ?? 'question') as FakePhase,
		answer: query.get('answer') ?? 'wrong',
		nth: Number(query.get('n') ?? 0)
	});
	mount(Gallery, { target, props: { study } });
}

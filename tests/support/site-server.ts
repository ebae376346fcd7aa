import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

export type SiteServer = {
	/** The site's first page. */
	url: string;
	port: number;
	/** Really ends the server: what the site can still do, it does from the device. */
	stop: () => Promise<void>;
};

/** Serves a built site with the server of `npm start`, on the given port or a free one. */
export async function serveSite(
	site: { readonly folder: string; readonly base: string },
	port?: number
): Promise<SiteServer> {
	const chosen = port ?? (await freePort());
	const server = spawn(
		process.execPath,
		['node_modules/sirv-cli/bin.js', site.folder, '--no-clear', '--no-logs', '--etag'],
		{ env: { ...process.env, PORT: String(chosen) }, stdio: 'ignore' }
	);
	const url = `http://localhost:${chosen}${site.base}/`;
	await untilUp(url);
	const stop = async () => {
		if (server.exitCode !== null || server.signalCode !== null) return;
		server.kill();
		await once(server, 'exit');
	};
	return { url, port: chosen, stop };
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, 'localhost');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}

async function untilUp(url: string): Promise<void> {
	for (let attempt = 0; attempt < 100; attempt++) {
		const up = await fetch(url).then(
			(response) => response.ok,
			() => false
		);
		if (up) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`No site at ${url}`);
}

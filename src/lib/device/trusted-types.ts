type ScriptUrlPolicy = { createScriptURL: (url: string) => unknown };
type PolicyFactory = {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (url: string) => string }
	) => ScriptUrlPolicy;
};

let policy: ScriptUrlPolicy | undefined;

/**
 * A script address the content-security-policy accepts: the service worker, or one of the build's own workers.
 * Throws on any other, for that is our own mistake.
 */
export function trustedScriptUrl(url: string): string {
	policy ??= createPolicy();
	// The DOM's types know only strings here; the browser insists on the trusted object.
	return policy.createScriptURL(url) as string;
}

function createPolicy(): ScriptUrlPolicy {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	const rules = { createScriptURL: ownScript };
	return factory ? factory.createPolicy('footnote', rules) : rules;
}

function ownScript(url: string): string {
	const { origin, pathname } = new URL(url, location.href);
	const own = /(?:\/service-worker\.js|\/_app\/immutable\/workers\/[\w.-]+\.js)$/.test(pathname);
	if (origin !== location.origin || !own) throw new TypeError(`Not a script of this site: ${url}`);
	return url;
}

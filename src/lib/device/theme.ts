/** Shows the page in a theme; 'system' follows the device. */
export function applyTheme(theme: 'system' | 'light' | 'dark'): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
}

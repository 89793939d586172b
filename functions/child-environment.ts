/**
 * This process's environment with more in it, for a command that it runs. What git tells its hooks (GIT_DIR,
 * GIT_INDEX_FILE) stays out: it would turn a command about one repository to another.
 */
export function childEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return { ...Object.fromEntries(own), ...more };
}

/** Ends a command with exit code 2. The message is for the person who typed it. */
export class CouldNotRun extends Error {}

/** Runs a command and sets its exit code: what it returns, or 2 where it could not run. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof CouldNotRun)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

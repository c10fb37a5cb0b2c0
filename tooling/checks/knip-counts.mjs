/** A reporter of knip that says how many files it looked at. */
export default ({ counters }) => process.stdout.write(`knip looked at ${counters.total} files\n`);

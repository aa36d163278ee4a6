// Prints "passed failed" of a test report: a folder of surefire files, or the JSON of Vitest or Playwright, or TAP.
import { readdirSync, readFileSync, statSync } from 'node:fs';

const report = process.argv[2];

function surefire(folder) {
  const suites = readdirSync(folder)
    .filter((name) => /^TEST-.*\.xml$/.test(name))
    .map((name) => /<testsuite [^>]*>/.exec(readFileSync(`${folder}/${name}`, 'utf8'))[0]);
  const sum = (attribute) =>
    suites.reduce((total, suite) => total + Number(new RegExp(` ${attribute}="(\\d+)"`).exec(suite)[1]), 0);
  const failed = sum('failures') + sum('errors');
  return [sum('tests') - failed - sum('skipped'), failed];
}

function json({ stats, numPassedTests, numFailedTests, testResults }) {
  if (stats) return [stats.expected, stats.unexpected + stats.flaky];
  // A file that cannot even be loaded has no tests to count.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return [numPassedTests, numFailedTests + unloaded];
}

function tap(text) {
  return ['pass', 'fail'].map((name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)[1]));
}

function count() {
  if (statSync(report).isDirectory()) return surefire(report);
  const text = readFileSync(report, 'utf8');
  return report.endsWith('.tap') ? tap(text) : json(JSON.parse(text));
}

console.log(count().join(' '));

// Prints "passed failed" of a test report and then the names of what failed, a line each.
// A report is a folder of surefire files, the JSON of Vitest or Playwright, or TAP.
import { readdirSync, readFileSync, statSync } from 'node:fs';

const report = process.argv[2];

function surefire(folder) {
  const suites = readdirSync(folder)
    .filter((name) => /^TEST-.*\.xml$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const heads = suites.map((suite) => /<testsuite [^>]*>/.exec(suite)[0]);
  const sum = (attribute) =>
    heads.reduce((total, head) => total + Number(new RegExp(` ${attribute}="(\\d+)"`).exec(head)[1]), 0);
  const failed = sum('failures') + sum('errors');
  const names = suites.flatMap((suite) =>
    [...suite.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"[^>]*>\s*<(?:failure|error)\b/g)].map(
      ([, name, type]) => `${type}.${name}`,
    ),
  );
  return { passed: sum('tests') - failed - sum('skipped'), failed, names };
}

function vitest({ numPassedTests, numFailedTests, testResults }) {
  // A file that cannot even be loaded has no tests to count.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failures = testResults.flatMap((file) => file.assertionResults).filter((test) => test.status === 'failed');
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    names: [...unloaded.map((file) => file.name), ...failures.map((test) => test.fullName)],
  };
}

function playwright({ stats, suites }) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const tests = suites.flatMap(specs).flatMap((spec) => spec.tests.map((test) => ({ ...test, spec })));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    names: tests
      .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
      .map(({ spec, projectName, results }) => {
        const why = results[0]?.error?.message?.replace(/\u001b\[\d+m/g, '').split('\n').slice(0, 6).join(' | ') ?? '';
        return `[${projectName}] ${spec.file}:${spec.line} ${spec.title}: ${why}`;
      }),
  };
}

function tap(text) {
  const [passed, failed] = ['pass', 'fail'].map((name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)[1]));
  return { passed, failed, names: [...text.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, name]) => name) };
}

function count() {
  if (statSync(report).isDirectory()) return surefire(report);
  const text = readFileSync(report, 'utf8');
  if (report.endsWith('.tap')) return tap(text);
  const results = JSON.parse(text);
  return results.stats ? playwright(results) : vitest(results);
}

const { passed, failed, names } = count();
console.log([`${passed} ${failed}`, ...names].join('\n'));

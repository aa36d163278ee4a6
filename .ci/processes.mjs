import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const started = [];

/** A failed test must not leave anything that the next one, or the person at the screen, falls over. */
export async function stopAll() {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    process.kill(-child.pid, 'SIGTERM');
    await once(child, 'exit');
  }
}

export async function stop(child) {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** In a process group of its own, as a terminal would start it. */
export function launch(command, args, env) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  child.output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (child.output += text));
  return child;
}

export async function until(what, seconds, condition) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const value = await condition();
    if (value) return value;
    assert.ok(Date.now() < deadline, `${what} within ${seconds} s`);
    await pause(100);
  }
}

/** Patient, because a test run shares its machine; the time that counts is measured in processor seconds. */
export function ready(child) {
  return until('ready', 300, async () => {
    assert.equal(child.exitCode, null, child.output);
    const url = /Listening on: (http:\S+)/.exec(child.output)?.[1];
    const answer = url && (await fetch(`${url}/q/health/ready`).catch(() => undefined));
    return answer?.ok && url;
  });
}

export function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

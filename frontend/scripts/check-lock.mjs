// The lock must not name where packages were downloaded from: it has to work behind any mirror.
import { readFileSync } from 'node:fs';

const lock = readFileSync('package-lock.json', 'utf8');
const resolved = lock.split('"resolved"').length - 1;
if (resolved > 0) {
  console.error(
    `package-lock.json holds ${resolved} "resolved" lines; check .npmrc and run npm install again`,
  );
  process.exit(1);
}
console.log('package-lock.json holds no download addresses');

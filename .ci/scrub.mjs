// Fails when a log of the test runs names a person: a phone number, an e-mail address, a name, a token or a password.
// The accounts of the sample programme, which are printed at its start for everybody to sign in with, are no secret.
import { readFileSync } from 'node:fs';

// The tests' own mail server tells what it got.
const NOT_OURS = /\[com\.ice\.gre\./;
const PUBLISHED = /^ {2}\S+@example\.vn +\+849012345\d\d +[A-Z_]+ |^Tài khoản mẫu/;
const PERSONAL = {
  'a phone number': /(?<!\d)(\+84|0)[35789]\d{8}(?!\d)/,
  'an e-mail address': /[\w.+-]+@(?!tongliendoan)[\w-]+(\.[\w-]+)*\.(vn|com|org|test)\b/,
  'an access token': /eyJ[\w-]{10,}\.[\w-]{10,}/,
  'a password': /SangKien@2026|mật khẩu (rất dài|bí mật)/,
  'the name of a person': /Nguyễn Thị Hồng|Trần Văn Nam|Lê Thị Thu Hà|Phạm Quốc Bảo|Người Lao Động|Trần Thị Bình/,
};

const found = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      PUBLISHED.test(line) || NOT_OURS.test(line)
        ? []
        : Object.entries(PERSONAL)
            .filter(([, pattern]) => pattern.test(line))
            .map(([what]) => `${file}:${index + 1}: ${what}`),
    ),
);
found.slice(0, 50).forEach((line) => console.error(line));
if (process.argv.length < 3) console.error('There is no log to look at.');
process.exit(found.length > 0 || process.argv.length < 3 ? 1 : 0);

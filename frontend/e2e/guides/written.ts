import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FILES = '../backend/src/main/resources/guides';
const CHANGELOG = '../backend/src/main/resources/db/changelog/72-guide';
/** Another release has another one: what has been put in once stays as it is, and so do its files, which an edited guide may still show. */
const MIGRATION = { file: '0005-english-pictures', files: 'guide-0010', guides: 'guide-0011' };

/** In the order of their migration. */
const GUIDES = ['sign-in', 'submit', 'returned', 'assisted-entry', 'review', 'import'] as const;
export type ReadyGuide = (typeof GUIDES)[number];
/** In Vietnamese and English. */
export type Both<Thing = string> = [Thing, Thing];

const idOf = (guide: ReadyGuide): string => `7200000000${String(GUIDES.indexOf(guide) + 1).padStart(2, '0')}`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const webVtt = (times: string[], says: string[]): Buffer =>
  Buffer.from(`WEBVTT\n\n${times.map((time, index) => `${time}\n${says[index] ?? ''}\n`).join('\n')}`);

interface Row {
  name: string;
  guide: ReadyGuide;
  kind: 'PICTURE' | 'VIDEO' | 'CAPTIONS';
  type: 'WEBP' | 'WEBM' | 'VTT';
  bytes: number;
  width: number | null;
  height: number | null;
}

/**
 * What comes with the application: files under the name of their content, and the migration that puts them into those guides that nobody has edited.
 * With ONLY_ENGLISH the Vietnamese pictures and the films stay as they are, and the English captions keep the times of the Vietnamese ones.
 */
export class Written {
  private readonly rows: Row[] = [];
  private readonly changes: string[] = [];
  private readonly day = new Date().toISOString().slice(0, 10);

  /** @param captionsOf the file with the Vietnamese captions of a guide, where only English is wanted */
  constructor(private readonly captionsOf: ((guide: ReadyGuide) => string) | null) {
    mkdirSync(FILES, { recursive: true });
  }

  pictures(guide: ReadyGuide, step: number, [vi, en]: Both<Buffer>, size: [number, number], alt: Both): void {
    const own = this.captionsOf
      ? []
      : [
          `picture = '${this.file(guide, 'PICTURE', 'WEBP', vi, size)}'`,
          `alt_vi = ${quoted(alt[0])}`,
          `alt_en = ${quoted(alt[1])}`,
        ];
    const all = [...own, `picture_en = '${this.file(guide, 'PICTURE', 'WEBP', en, size)}'`].join(',\n    ');
    this.changes.push(
      `UPDATE guide_step SET ${all}\n    WHERE guide_id = ${idOf(guide)} AND position = ${String(step)} AND guide_id IN (SELECT id FROM guide WHERE version = 0);`,
    );
  }

  film(guide: ReadyGuide, content: Buffer, times: string[], says: Both[]): void {
    const changes = [`changed_at = '${this.day} 00:00:00.000'`];
    let shown = times;
    if (this.captionsOf) {
      const before = readFileSync(`${FILES}/${this.captionsOf(guide)}`, 'utf8');
      shown = before.split('\n').filter((line) => line.includes(' --> '));
      if (shown.length !== times.length) throw new Error(`the film of ${guide} has other steps`);
    } else {
      changes.push(`video = '${this.file(guide, 'VIDEO', 'WEBM', content)}'`);
      changes.push(`captions = '${this.captions(guide, shown, says, 0)}'`);
    }
    changes.push(`captions_en = '${this.captions(guide, shown, says, 1)}'`);
    this.changes.push(
      `UPDATE guide SET ${changes.join(', ')}\n    WHERE id = ${idOf(guide)} AND version = 0;`,
    );
  }

  private captions(guide: ReadyGuide, times: string[], says: Both[], language: 0 | 1): string {
    const words = says.map((both) => both[language]);
    return this.file(guide, 'CAPTIONS', 'VTT', webVtt(times, words));
  }

  private file(
    guide: ReadyGuide,
    kind: Row['kind'],
    type: Row['type'],
    content: Buffer,
    [width, height]: [number, number] | [null, null] = [null, null],
  ): string {
    const name = createHash('sha256').update(content).digest('hex').slice(0, 32);
    writeFileSync(`${FILES}/${name}`, content);
    this.rows.push({ name, guide, kind, type, bytes: content.length, width, height });
    return name;
  }

  save(): void {
    const values = this.rows.map(
      ({ name, guide, kind, type, bytes, width, height }) =>
        `    ('${name}', ${idOf(guide)}, '${kind}', '${type}', ${String(bytes)}, ${String(width ?? 'NULL')}, ${String(height ?? 'NULL')})`,
    );
    const names = this.rows.map(({ name }) => `'${name}'`).join(', ');
    const all = `BETWEEN ${idOf('sign-in')} AND ${idOf('import')}`;
    writeFileSync(
      `${CHANGELOG}/${MIGRATION.file}.sql`,
      `--liquibase formatted sql

-- Written by \`make guide-pictures\`, like the files that come with the application under these names. What administrators have changed or removed stays as it is.
--changeset sangkien:${MIGRATION.files}
INSERT INTO guide_file (name, guide_id, kind, type, bytes, width, height, used, created_at)
WITH made (name, guide_id, kind, type, bytes, width, height) AS (VALUES
${values.join(',\n')})
SELECT made.name, made.guide_id, made.kind, made.type, made.bytes, made.width, made.height, TRUE, '${this.day} 00:00:00.000'
FROM made JOIN guide ON guide.id = made.guide_id AND guide.version = 0;
--rollback DELETE FROM guide_file WHERE name IN (${names});

--changeset sangkien:${MIGRATION.guides}
${this.changes.join('\n')}
--rollback UPDATE guide_step SET picture_en = NULL WHERE guide_id ${all};
--rollback UPDATE guide SET video_en = NULL, captions_en = NULL WHERE id ${all};
`,
    );
  }
}

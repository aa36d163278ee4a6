import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const FILES = '../backend/src/main/resources/guides';
const CHANGELOG = '../backend/src/main/resources/db/changelog/72-guide';

/** In the order of their migration. */
const GUIDES = ['sign-in', 'submit', 'returned', 'assisted-entry', 'review', 'import'] as const;
export type ReadyGuide = (typeof GUIDES)[number];

const idOf = (guide: ReadyGuide): string => `7200000000${String(GUIDES.indexOf(guide) + 1).padStart(2, '0')}`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

interface Row {
  name: string;
  guide: ReadyGuide;
  kind: 'PICTURE' | 'VIDEO' | 'CAPTIONS';
  type: 'WEBP' | 'WEBM' | 'VTT';
  bytes: number;
  width: number | null;
  height: number | null;
}

/** What comes with the application: files under the name of their content, and the migration that puts them into the guides. */
export class Written {
  private readonly rows: Row[] = [];
  private readonly changes: string[] = [];

  constructor() {
    mkdirSync(FILES, { recursive: true });
    readdirSync(FILES).forEach((file) => rmSync(`${FILES}/${file}`));
  }

  picture(
    guide: ReadyGuide,
    step: number,
    content: Buffer,
    size: [number, number],
    alt: [string, string],
  ): void {
    const name = this.file(guide, 'PICTURE', 'WEBP', content, size);
    this.changes.push(
      `UPDATE guide_step SET picture = '${name}', alt_vi = ${quoted(alt[0])},\n    alt_en = ${quoted(alt[1])} WHERE guide_id = ${idOf(guide)} AND position = ${String(step)};`,
    );
  }

  film(guide: ReadyGuide, content: Buffer, captions: string): void {
    const film = this.file(guide, 'VIDEO', 'WEBM', content);
    const words = this.file(guide, 'CAPTIONS', 'VTT', Buffer.from(captions));
    this.changes.push(`UPDATE guide SET video = '${film}', captions = '${words}' WHERE id = ${idOf(guide)};`);
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
        `    ('${name}', ${idOf(guide)}, '${kind}', '${type}', ${String(bytes)}, ${String(width ?? 'NULL')}, ${String(height ?? 'NULL')}, TRUE, '2026-01-01 00:00:00.000')`,
    );
    const all = `BETWEEN ${idOf('sign-in')} AND ${idOf('import')}`;
    writeFileSync(
      `${CHANGELOG}/0003-ready-pictures.sql`,
      `--liquibase formatted sql

-- Written by \`make guide-pictures\`, like the files that come with the application under these names.
--changeset sangkien:guide-0006
INSERT INTO guide_file (name, guide_id, kind, type, bytes, width, height, used, created_at) VALUES
${values.join(',\n')};
--rollback DELETE FROM guide_file WHERE guide_id ${all};

--changeset sangkien:guide-0007
${this.changes.join('\n')}
--rollback UPDATE guide_step SET picture = NULL, alt_vi = NULL, alt_en = NULL WHERE guide_id ${all};
--rollback UPDATE guide SET video = NULL, captions = NULL WHERE id ${all};
`,
    );
  }
}

/** A picture of a film, encoded with VP8, and when it is shown. */
export interface Encoded {
  at: number;
  isKey: boolean;
  data: Buffer;
}

const WIDE_SIZE = 8;

const numbers = (value: number): Buffer => {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
};

/** A part: its name, its length as WebM writes it, and what is in it. */
function part(name: number, ...content: (Buffer | number | string)[]): Buffer {
  const body = Buffer.concat(
    content.map((piece) =>
      typeof piece === 'number' ? numbers(piece) : typeof piece === 'string' ? Buffer.from(piece) : piece,
    ),
  );
  if (body.length < 127) return Buffer.concat([numbers(name), Buffer.from([0x80 | body.length]), body]);
  const size = Buffer.alloc(WIDE_SIZE);
  size.writeBigUInt64BE((1n << 56n) | BigInt(body.length));
  return Buffer.concat([numbers(name), size, body]);
}

const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(WIDE_SIZE);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
};

const real = (value: number): Buffer => {
  const bytes = Buffer.alloc(WIDE_SIZE);
  bytes.writeDoubleBE(value);
  return bytes;
};

function block({ at, isKey, data }: Encoded, start: number): Buffer {
  const head = Buffer.alloc(4);
  head[0] = 0x81;
  head.writeInt16BE(at - start, 1);
  head[3] = isKey ? 0x80 : 0;
  return part(0xa3, head, data);
}

interface Film {
  width: number;
  height: number;
  milliseconds: number;
}

/** A WebM that says how long it is and where one can begin, so that players seek in it: a part for each whole picture, and the list of them before. */
export function webm(pictures: Encoded[], { width, height, milliseconds }: Film): Buffer {
  const groups: Encoded[][] = [];
  for (const picture of pictures) {
    if (picture.isKey) groups.push([]);
    groups.at(-1)?.push(picture);
  }
  const clusters = groups.map((group) => {
    const start = group[0]?.at ?? 0;
    return { start, bytes: part(0x1f43b675, part(0xe7, start), ...group.map((one) => block(one, start))) };
  });
  const info = part(
    0x1549a966,
    part(0x2ad7b1, 1_000_000),
    part(0x4489, real(milliseconds)),
    part(0x4d80, 'sangkien'),
    part(0x5741, 'sangkien'),
  );
  const video = part(0xe0, part(0xb0, width), part(0xba, height));
  const tracks = part(
    0x1654ae6b,
    part(0xae, part(0xd7, 1), part(0x73c5, 1), part(0x83, 1), part(0x86, 'V_VP8'), video),
  );
  const cues = (places: number[]) =>
    part(
      0x1c53bb6b,
      ...clusters.map(({ start }, index) =>
        part(0xbb, part(0xb3, long(start)), part(0xb7, part(0xf7, 1), part(0xf1, long(places[index] ?? 0)))),
      ),
    );
  // All numbers of the list are equally long, so that it can be measured before the places are known.
  let place = info.length + tracks.length + cues([]).length;
  const places = clusters.map(({ bytes }) => {
    const here = place;
    place += bytes.length;
    return here;
  });
  return Buffer.concat([
    part(
      0x1a45dfa3,
      part(0x4286, 1),
      part(0x42f7, 1),
      part(0x42f2, 4),
      part(0x42f3, 8),
      part(0x4282, 'webm'),
      part(0x4287, 2),
      part(0x4285, 2),
    ),
    part(0x18538067, info, tracks, cues(places), ...clusters.map(({ bytes }) => bytes)),
  ]);
}

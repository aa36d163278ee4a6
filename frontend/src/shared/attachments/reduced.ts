const LONGEST = 1600;
const QUALITY = 0.8;

/** A photo drawn anew, small enough for a slow network and without its location. Anything else is sent as it is and judged by the server. */
export async function reduced(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/') || /svg|gif/.test(file.type)) return file;
  const address = URL.createObjectURL(file);
  try {
    const photo = new Image();
    photo.src = address;
    await photo.decode();
    return (await draw(photo)) ?? file;
  } catch {
    // A kind that this browser cannot open; the server says what to do.
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function draw(photo: HTMLImageElement): Promise<Blob | null> {
  const scale = Math.min(1, LONGEST / Math.max(photo.naturalWidth, photo.naturalHeight));
  const paper = document.createElement('canvas');
  paper.width = Math.max(1, Math.round(photo.naturalWidth * scale));
  paper.height = Math.max(1, Math.round(photo.naturalHeight * scale));
  const pen = paper.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, paper.width, paper.height);
  pen.drawImage(photo, 0, 0, paper.width, paper.height);
  return new Promise((done) => paper.toBlob(done, 'image/jpeg', QUALITY));
}

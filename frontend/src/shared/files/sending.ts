/** The contract knows a file as text of the format "binary"; it is sent as it is, not as JSON. */
export const asBody = (file: Blob, type = 'application/octet-stream') => ({
  body: file as unknown as string,
  bodySerializer: (body: unknown) => body as Blob,
  headers: { 'Content-Type': type },
});

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the two kinds of spreadsheets are called when they are sent; browsers without Excel do not know. */
export const sheetType = (file: File): string => (/\.csv$/i.test(file.name) ? 'text/csv' : XLSX);

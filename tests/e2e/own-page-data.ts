/** Today on this computer's clock, as the extension sees it. */
export function localToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Connections.csv as LinkedIn writes it, with its note above the header. */
export const connectionsCsv = (rows: readonly string[]) => [
  'Notes:', '"When exporting your connection data, you may notice that some of the email addresses are missing."', '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows, '',
].join('\n');

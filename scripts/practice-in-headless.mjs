/**
 * Lets the practice conversation type its draft to Ana, who connected yesterday, and presses Send once. Says what the
 * red warning said, whether the message was held, and where the picture of it is.
 */
export async function showRedWarning(context, practice, picture) {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(practice);
  await page.getByRole('button', { name: /^Ana Brook/ }).click();
  await page.getByRole('button', { name: 'Type a draft for me' }).click();
  const card = page.getByRole('region', { name: 'Annoying Social Seller' });
  await card.waitFor({ timeout: 15_000 });
  const headline = await card.getByRole('heading').innerText();
  const facts = await card.locator('p').first().innerText();
  const quote = await card.locator('blockquote').innerText();
  const thread = page.getByRole('list', { name: /^Conversation with/ });
  const before = await thread.getByRole('listitem').count();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const alert = await card.getByRole('alert').waitFor({ timeout: 5000 }).then(() => true, () => false);
  const held = alert && (await thread.getByRole('listitem').count()) === before;
  await page.screenshot({ path: picture });
  await page.close();
  return { headline, facts, quote, held, picture };
}

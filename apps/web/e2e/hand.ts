import { test as base, expect, type Locator, type Page } from '@playwright/test';

export interface HandOptions {
  /** How this project operates the page: by touch, or by keyboard alone. */
  hand: 'touch' | 'keyboard';
}

/** What a person does with a page, by whichever means the project has. */
export interface Hand {
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>;
  /** Writes into a field, in place of what it holds. */
  write(target: Locator, text: string): Promise<void>;
  /** Chooses an option of a question. */
  choose(page: Page, index: number): Promise<void>;
}

const MOST_TABS = 120;

/** Tab, until the target has the focus: what cannot be reached so fails the test. */
async function focusByTab(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const page = target.page();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach this');
}

const keyboard: Hand = {
  press: async (target) => {
    await focusByTab(target);
    await target.page().keyboard.press('Enter');
  },
  write: async (target, text) => {
    await focusByTab(target);
    await target.page().keyboard.press('ControlOrMeta+a');
    await target.page().keyboard.insertText(text);
  },
  choose: (page, index) => page.keyboard.press(String(index + 1)),
};

const touch: Hand = {
  press: (target) => target.tap(),
  write: async (target, text) => {
    await target.tap();
    await target.fill(text);
  },
  choose: async (page, index) => {
    await page.locator('fieldset label').nth(index).tap();
  },
};

export const test = base.extend<HandOptions & { by: Hand }>({
  hand: ['keyboard', { option: true }],
  by: async ({ hand }, use) => use(hand === 'touch' ? touch : keyboard),
});
export { expect };

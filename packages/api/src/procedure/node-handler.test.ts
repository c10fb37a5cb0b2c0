import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, apiForTests } from '../testing/api-for-tests.ts';
import { apiHandler } from './node-handler.ts';

describe('the interface over HTTP', () => {
  let api: ApiForTests;
  let server: Server;
  let base = '';
  beforeAll(async () => {
    api = await apiForTests('sqlite');
    const handle = apiHandler(api.application);
    server = createServer((request, response) => {
      if (!handle(request, response)) response.writeHead(404).end('a page');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await api.close();
  });
  const post = async (path: string, body: string) => {
    const response = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, text: await response.text() };
  };

  it('answers a body that is not JSON with a 400 and no stack', async () => {
    const { status, text } = await post('/api/trpc/quiz.answerSample', '{not json');
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      error: { data: { code: expect.stringMatching(/BAD_REQUEST|PARSE_ERROR/) } },
    });
    expect(text).not.toMatch(/node_modules|\.ts:|"stack"/);
  });

  it('answers a procedure that does not exist with a 404 that names it', async () => {
    const { status, text } = await post('/api/trpc/no.such', '{}');
    expect(status).toBe(404);
    expect(text).toContain('no.such');
    expect(text).not.toContain('"stack"');
  });

  it('tells whoever is signed out so, with the code that a screen acts on', async () => {
    const { status, text } = await post('/api/trpc/study.answer', '{}');
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({
      error: { message: expect.stringContaining('signed out'), data: { problem: { code: 'signed-out' } } },
    });
  });

  it('tells nothing of what failed inside', async () => {
    const broken = { ...api.application, contextOf: () => Promise.reject(new Error('secret path /etc/x')) };
    const inner = createServer((request, response) => void apiHandler(broken)(request, response));
    await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
    const address = inner.address();
    const response = await fetch(
      `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api/trpc/quiz.sample`,
    );
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    inner.closeAllConnections();
    inner.close();
  });

  it.each([
    ['a query', 'quiz.sample'],
    ['a query that is refused', 'study.today?input=%7B%22timeZone%22%3A%22UTC%22%7D'],
    ['a query that does not exist', 'no.such'],
    ['a mutation that is asked for as a query', 'study.answer'],
  ])('answers %s the short way as tRPC’s adapter does', async (_, path) => {
    const short = await fetch(`${base}/api/trpc/${path}`);
    const batch = await fetch(`${base}/api/trpc/${path}${path.includes('?') ? '&' : '?'}batch=1`);
    const [long] = (await batch.json()) as unknown[];
    expect(await short.json()).toEqual(long);
    expect(short.status).toBe(batch.status);
    expect(short.headers.get('content-type')).toBe(batch.headers.get('content-type'));
  });

  it('names an input that is not JSON', async () => {
    const response = await fetch(`${base}/api/trpc/study.today?input=%7B`);
    expect(response.status).toBe(401);
    const open = await fetch(`${base}/api/trpc/quiz.sample?input=%7B`);
    expect(open.status).toBe(400);
    expect(await open.text()).toContain('not JSON');
  });

  it('leaves everything else to the pages', async () => {
    expect(await (await fetch(`${base}/today`)).text()).toBe('a page');
  });
});

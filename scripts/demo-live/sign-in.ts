/** Signs in with a badge as the form does; returns the session's cookies. */
export async function signIn(url: string, code: string): Promise<string> {
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const cookie = cookiesOf(asked);
  const response = await fetch(`${url}/api/auth/callback/badge`, {
    method: "POST",
    body: new URLSearchParams({ csrfToken, code, json: "true", callbackUrl: url }),
    headers: { cookie, origin: url },
    redirect: "manual",
  });
  if (!response.ok) throw new Error(`A badge of the demo was not accepted (${response.status}).`);
  return `${cookie}; ${cookiesOf(response)}`;
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

import { authDoor } from "@/lib/server/auth/sign-in";

type Params = { params: Promise<{ nextauth: string[] }> };

async function answer(request: Request, { params }: Params) {
  return authDoor(request, (await params).nextauth);
}

export { answer as GET, answer as POST };

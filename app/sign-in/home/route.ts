import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { homeOf } from "@/app/sign-in/home-of";

/** Leads whoever has just signed in to the one screen she has, or to the overview of her meeting. */
export async function GET() {
  redirect(await homeOf((await cookies()).getAll()));
}

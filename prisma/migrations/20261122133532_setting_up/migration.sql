-- AlterTable
ALTER TABLE "RoundTable" ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "note" JSONB,
ADD COLUMN     "room" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "delegationId" TEXT,
ADD COLUMN     "display" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "email" TEXT,
ADD COLUMN     "externalId" TEXT,
ADD COLUMN     "gender" TEXT,
ADD COLUMN     "panellist" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "preferences" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "rank" TEXT NOT NULL DEFAULT 'other',
ADD COLUMN     "role" TEXT NOT NULL DEFAULT 'delegate',
ADD COLUMN     "title" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "meetingId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "NoteDocument" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "reading" JSONB NOT NULL,
    "draft" JSONB NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "NoteDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delegation" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "code" TEXT,
    "names" JSON NOT NULL,
    "kind" TEXT NOT NULL,
    "regionalGroup" TEXT,
    "nameProtected" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "NoteDocument_meetingId_idx" ON "NoteDocument"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_meetingId_code_key" ON "Delegation"("meetingId", "code");

-- CreateIndex
CREATE INDEX "Participant_delegationId_idx" ON "Participant"("delegationId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_meetingId_externalId_key" ON "Participant"("meetingId", "externalId");

-- AddForeignKey
ALTER TABLE "NoteDocument" ADD CONSTRAINT "NoteDocument_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Delegation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

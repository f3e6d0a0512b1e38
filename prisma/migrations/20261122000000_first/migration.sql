-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "timeZone" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "organiser" TEXT NOT NULL DEFAULT '',
    "isPublic" BOOLEAN NOT NULL DEFAULT true,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundTable" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "plannedNumber" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "attributionMode" TEXT NOT NULL DEFAULT 'impersonal',
    "stateSeconds" INTEGER NOT NULL DEFAULT 180,
    "groupSeconds" INTEGER NOT NULL DEFAULT 300,
    "stakeholderSeconds" INTEGER NOT NULL DEFAULT 120,
    "amberSeconds" INTEGER NOT NULL DEFAULT 30,
    "handoverSeconds" INTEGER NOT NULL DEFAULT 20,
    "graceSeconds" INTEGER NOT NULL DEFAULT 5,
    "absenceRule" TEXT NOT NULL DEFAULT 'after-next-heard',
    "sessionState" TEXT NOT NULL DEFAULT 'scheduled',
    "openedAt" TIMESTAMPTZ(3),
    "suspendedAt" TIMESTAMPTZ(3),
    "suspensionReason" TEXT,
    "adjournedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "itemOrder" TEXT[],
    "currentItemId" TEXT,
    "questionOrder" TEXT[],
    "shownQuestions" TEXT[],
    "leadIn" TEXT NOT NULL DEFAULT '',
    "listState" TEXT NOT NULL DEFAULT 'not-open',
    "listClosesAt" TIMESTAMPTZ(3),
    "listClosedAt" TIMESTAMPTZ(3),
    "listOrder" TEXT[],
    "floorSpeechId" TEXT,
    "announcement" TEXT,
    "announcedAt" TIMESTAMPTZ(3),
    "step" JSONB,

    CONSTRAINT "RoundTable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "tableId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "questions" TEXT[],
    "state" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("tableId","id")
);

-- CreateTable
CREATE TABLE "Question" (
    "tableId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "preamble" TEXT NOT NULL,
    "parts" TEXT[],

    CONSTRAINT "Question_pkey" PRIMARY KEY ("tableId","id")
);

-- CreateTable
CREATE TABLE "SeatedDelegation" (
    "tableId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "names" JSON NOT NULL,
    "kind" TEXT NOT NULL,
    "regionalGroup" TEXT,
    "members" TEXT[],
    "nameProtected" BOOLEAN NOT NULL,

    CONSTRAINT "SeatedDelegation_pkey" PRIMARY KEY ("tableId","id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "tableId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "delegationId" TEXT,
    "role" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("tableId","participantId")
);

-- CreateTable
CREATE TABLE "FloorRequest" (
    "tableId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "participantId" TEXT,
    "speakingAs" TEXT NOT NULL,
    "onBehalfOf" TEXT[],
    "questions" TEXT[],
    "state" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "late" BOOLEAN NOT NULL,
    "reason" TEXT,
    "inserted" BOOLEAN NOT NULL,
    "absences" INTEGER NOT NULL,
    "speechId" TEXT,

    CONSTRAINT "FloorRequest_pkey" PRIMARY KEY ("tableId","id")
);

-- CreateTable
CREATE TABLE "Speech" (
    "tableId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "requestId" TEXT NOT NULL,
    "calledAt" TIMESTAMPTZ(3) NOT NULL,
    "allottedSeconds" DOUBLE PRECISION NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "pausedAt" TIMESTAMPTZ(3),
    "pausedMilliseconds" DOUBLE PRECISION NOT NULL,
    "pausedBySuspension" BOOLEAN NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "calledFromPlace" INTEGER NOT NULL,

    CONSTRAINT "Speech_pkey" PRIMARY KEY ("tableId","id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "tableId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "requestId" TEXT,
    "questions" TEXT[],
    "language" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "textSeq" INTEGER NOT NULL,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("tableId","id")
);

-- CreateTable
CREATE TABLE "Point" (
    "tableId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "questions" TEXT[],
    "kind" TEXT,
    "quantifier" TEXT,
    "tone" TEXT,
    "interventions" TEXT[],
    "version" INTEGER NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Point_pkey" PRIMARY KEY ("tableId","id")
);

-- CreateTable
CREATE TABLE "TableEvent" (
    "tableId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "TableEvent_pkey" PRIMARY KEY ("tableId","seq")
);

-- CreateTable
CREATE TABLE "EventText" (
    "tableId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EventText_pkey" PRIMARY KEY ("tableId","seq","key")
);

-- CreateTable
CREATE TABLE "TableCommand" (
    "tableId" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "payloadHash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TableCommand_pkey" PRIMARY KEY ("tableId","actor","id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "secretariat" BOOLEAN NOT NULL DEFAULT false,
    "badgeVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Badge" (
    "id" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Badge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProtectedIdentity" (
    "participantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProtectedIdentity_pkey" PRIMARY KEY ("participantId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_slug_key" ON "Meeting"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "RoundTable_meetingId_number_key" ON "RoundTable"("meetingId", "number");

-- CreateIndex
CREATE INDEX "Seat_participantId_idx" ON "Seat"("participantId");

-- CreateIndex
CREATE INDEX "Participant_meetingId_idx" ON "Participant"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Badge_codeHash_key" ON "Badge"("codeHash");

-- CreateIndex
CREATE INDEX "Badge_participantId_idx" ON "Badge"("participantId");

-- AddForeignKey
ALTER TABLE "RoundTable" ADD CONSTRAINT "RoundTable_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatedDelegation" ADD CONSTRAINT "SeatedDelegation_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FloorRequest" ADD CONSTRAINT "FloorRequest_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Speech" ADD CONSTRAINT "Speech_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Point" ADD CONSTRAINT "Point_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableEvent" ADD CONSTRAINT "TableEvent_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventText" ADD CONSTRAINT "EventText_tableId_seq_fkey" FOREIGN KEY ("tableId", "seq") REFERENCES "TableEvent"("tableId", "seq") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableCommand" ADD CONSTRAINT "TableCommand_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "RoundTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Badge" ADD CONSTRAINT "Badge_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProtectedIdentity" ADD CONSTRAINT "ProtectedIdentity_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

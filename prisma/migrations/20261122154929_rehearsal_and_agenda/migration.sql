-- AlterTable
ALTER TABLE "RoundTable" ADD COLUMN     "rehearsal" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "speakers" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "RoundTable" ADD COLUMN     "erasures" INTEGER NOT NULL DEFAULT 0;

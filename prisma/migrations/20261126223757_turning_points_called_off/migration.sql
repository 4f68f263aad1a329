-- AlterTable
ALTER TABLE "TurningPoints" ADD COLUMN     "stoppedAt" TIMESTAMP(3);

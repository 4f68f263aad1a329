-- AlterTable
ALTER TABLE "Match" ADD COLUMN     "originId" TEXT,
ADD COLUMN     "originRound" INTEGER;

-- CreateTable
CREATE TABLE "TurningPoints" (
    "matchId" TEXT NOT NULL,
    "pieces" JSONB NOT NULL DEFAULT '[]',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "rulesVersion" INTEGER NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedUntil" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "failedAt" TIMESTAMP(3),

    CONSTRAINT "TurningPoints_pkey" PRIMARY KEY ("matchId")
);

-- CreateIndex
CREATE INDEX "TurningPoints_finishedAt_askedAt_idx" ON "TurningPoints"("finishedAt", "askedAt");

-- AddForeignKey
ALTER TABLE "TurningPoints" ADD CONSTRAINT "TurningPoints_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match"("id") ON DELETE CASCADE ON UPDATE CASCADE;

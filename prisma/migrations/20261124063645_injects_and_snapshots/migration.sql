-- AlterTable
ALTER TABLE "ClassSession" ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'open';

-- AlterTable
ALTER TABLE "Match" ADD COLUMN     "seed" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'lobby';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "erasedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Inject" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "matchId" TEXT,
    "worldEventId" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "effects" JSONB NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "releasedAt" TIMESTAMP(3),

    CONSTRAINT "Inject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "matchId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "rulesVersion" INTEGER NOT NULL,
    "state" JSONB NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("matchId")
);

-- CreateIndex
CREATE INDEX "Inject_sessionId_idx" ON "Inject"("sessionId");

-- AddForeignKey
ALTER TABLE "Inject" ADD CONSTRAINT "Inject_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ClassSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match"("id") ON DELETE CASCADE ON UPDATE CASCADE;

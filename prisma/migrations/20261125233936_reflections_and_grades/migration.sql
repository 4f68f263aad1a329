-- AlterTable
ALTER TABLE "Moment" ADD COLUMN     "place" INTEGER;

-- CreateTable
CREATE TABLE "Reflection" (
    "matchId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "handedInAt" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reflection_pkey" PRIMARY KEY ("matchId","personId")
);

-- CreateTable
CREATE TABLE "Grading" (
    "sessionId" TEXT NOT NULL,
    "criteria" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Grading_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "Grade" (
    "sessionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "marks" JSONB NOT NULL DEFAULT '{}',
    "comment" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Grade_pkey" PRIMARY KEY ("sessionId","personId")
);

-- CreateIndex
CREATE INDEX "Reflection_personId_idx" ON "Reflection"("personId");

-- CreateIndex
CREATE INDEX "Grade_personId_idx" ON "Grade"("personId");

-- AddForeignKey
ALTER TABLE "Reflection" ADD CONSTRAINT "Reflection_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reflection" ADD CONSTRAINT "Reflection_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grading" ADD CONSTRAINT "Grading_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ClassSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ClassSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

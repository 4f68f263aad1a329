-- AlterTable
ALTER TABLE "ClassSession" DROP COLUMN "status";

-- AlterTable
ALTER TABLE "Inject" DROP COLUMN "matchId";

-- AlterTable
ALTER TABLE "ReplayShare" DROP COLUMN "withNames";

-- DropTable
DROP TABLE "Snapshot";

-- AlterTable: nobody has written a decision before, but a table with rows must not stop the start.
ALTER TABLE "gap_decision" ADD COLUMN     "decided_by" TEXT NOT NULL DEFAULT '?';
ALTER TABLE "gap_decision" ALTER COLUMN "decided_by" DROP DEFAULT;

-- Rules that Prisma's schema cannot say.
ALTER TABLE "gap_decision" ADD CONSTRAINT "gap_decision_decided_by_check" CHECK (btrim("decided_by") <> '');

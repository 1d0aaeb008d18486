-- CreateEnum
CREATE TYPE "gap_decision_kind" AS ENUM ('SNOOZE', 'ASSIGNMENT');

-- CreateTable
CREATE TABLE "indicator_value" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "indicator" TEXT NOT NULL,
    "numerator" INTEGER NOT NULL,
    "failing" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,
    "value" DOUBLE PRECISION,
    "target" DOUBLE PRECISION,
    "rules_version" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "is_later" BOOLEAN NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "indicator_value_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gap_decision" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "gap_key" TEXT NOT NULL,
    "kind" "gap_decision_kind" NOT NULL,
    "reason" TEXT,
    "assignee_id" UUID,
    "assignee_name" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "gap_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "indicator_value_network_id_id_key" ON "indicator_value"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_value_network_id_day_indicator_key" ON "indicator_value"("network_id", "day", "indicator");

-- CreateIndex
CREATE INDEX "gap_decision_network_id_gap_key_idx" ON "gap_decision"("network_id", "gap_key");

-- CreateIndex
CREATE UNIQUE INDEX "gap_decision_network_id_id_key" ON "gap_decision"("network_id", "id");

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gap_decision" ADD CONSTRAINT "gap_decision_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that Prisma's schema cannot say.
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_count_check" CHECK ("numerator" >= 0 AND "failing" >= 0 AND "unknown" >= 0 AND "numerator" + "failing" + "unknown" = "denominator");
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_revision_check" CHECK ("revision" >= 0);
ALTER TABLE "gap_decision" ADD CONSTRAINT "gap_decision_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "gap_decision" ADD CONSTRAINT "gap_decision_version_check" CHECK ("version" >= 1);
ALTER TABLE "gap_decision" ADD CONSTRAINT "gap_decision_reason_check" CHECK (btrim("reason") <> '');
ALTER TABLE "gap_decision" ADD CONSTRAINT "gap_decision_assignee_name_check" CHECK (btrim("assignee_name") <> '');
ALTER TABLE "gap_decision" ADD CONSTRAINT "gap_decision_kind_check" CHECK (("kind" = 'SNOOZE') = ("reason" IS NOT NULL AND "valid_to" IS NOT NULL) AND ("kind" = 'ASSIGNMENT') = ("assignee_id" IS NOT NULL AND "assignee_name" IS NOT NULL));
ALTER TABLE "gap_decision" ADD CONSTRAINT "gap_decision_overlap" EXCLUDE USING gist ("network_id" WITH =, "gap_key" WITH =, "kind" WITH =, daterange("valid_from", "valid_to") WITH &&);

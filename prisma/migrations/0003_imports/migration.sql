-- Files of an import are kept until it is applied or put away, so that they can be read again in another way.
ALTER TYPE "import_state" ADD VALUE 'RECEIVING' BEFORE 'PREVIEWED';
ALTER TYPE "import_state" ADD VALUE 'RECEIVED' BEFORE 'PREVIEWED';
ALTER TYPE "import_state" ADD VALUE 'READING' BEFORE 'PREVIEWED';

CREATE TYPE "import_decision" AS ENUM ('EXCLUDE', 'MERGE', 'CREATE');

ALTER TABLE "import_job" ADD COLUMN "touched_at" TIMESTAMPTZ(3);
ALTER TABLE "import_job" ADD COLUMN "rows_read" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "import_row" RENAME COLUMN "institution_id" TO "match_id";
ALTER TABLE "import_row" ADD COLUMN "score" DOUBLE PRECISION;
ALTER TABLE "import_row" ADD COLUMN "decision" "import_decision";

CREATE TABLE "import_file" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "import_job_id" UUID NOT NULL,
    "file_number" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "import_file_network_id_id_key" ON "import_file"("network_id", "id");
CREATE UNIQUE INDEX "import_file_network_id_import_job_id_file_number_part_key" ON "import_file"("network_id", "import_job_id", "file_number", "part");
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_network_id_import_job_id_fkey" FOREIGN KEY ("network_id", "import_job_id") REFERENCES "import_job"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_place_check" CHECK ("file_number" >= 0 AND "part" >= 0);
ALTER TABLE "import_job" ADD CONSTRAINT "import_job_rows_read_check" CHECK ("rows_read" >= 0);
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_score_check" CHECK ("score" BETWEEN 0 AND 1);

-- Previews of an earlier version have no file to be compared with again: they are put away, nothing was taken over.
UPDATE "import_job" SET "state" = 'DISCARDED' WHERE "state" = 'PREVIEWED';

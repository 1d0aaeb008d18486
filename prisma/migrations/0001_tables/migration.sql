-- CreateEnum
CREATE TYPE "network_role" AS ENUM ('COORDINATOR', 'LEADERSHIP', 'ANALYST', 'PARTNER', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('PREVIEWED', 'APPLIED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "import_row_state" AS ENUM ('NEW', 'CHANGED', 'UNCHANGED', 'DUPLICATE_IN_FILE', 'POSSIBLE_DUPLICATE', 'UNREADABLE');

-- CreateEnum
CREATE TYPE "cooperation_kind" AS ENUM ('AGREEMENT', 'WORKING_GROUP', 'PROFESSIONAL_EXCHANGE', 'ANONYMISED_CONSULTATION', 'REFERRAL');

-- CreateEnum
CREATE TYPE "cooperation_frequency" AS ENUM ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'ON_OCCASION', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "confirmed_entity" AS ENUM ('INSTITUTION', 'AFFILIATION', 'ROLE_HOLDER', 'COOPERATION_LINK', 'COORDINATION_OFFICE', 'REPORTING_STEP');

-- CreateEnum
CREATE TYPE "confirmation_side" AS ENUM ('SOURCE', 'TARGET');

-- CreateEnum
CREATE TYPE "carrier_kind" AS ENUM ('MUNICIPAL', 'CHURCH', 'CHARITY', 'ASSOCIATION', 'COMPANY', 'STATE', 'OTHER');

-- CreateEnum
CREATE TYPE "concept_state" AS ENUM ('NONE', 'DRAFT', 'ADOPTED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "meeting_kind" AS ENUM ('NETWORK_MEETING', 'KICK_OFF', 'CONFERENCE', 'MULTIPLIER_EXCHANGE', 'SPECIALIST_EXCHANGE', 'STEERING_GROUP');

-- CreateEnum
CREATE TYPE "invitation_answer" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "enrolment_state" AS ENUM ('ENROLLED', 'WAITING', 'CANCELLED', 'ATTENDED');

-- CreateEnum
CREATE TYPE "notice_channel" AS ENUM ('MAIL', 'LETTER', 'CONVERSATION');

-- CreateEnum
CREATE TYPE "qualification_kind" AS ENUM ('CHILD_PROTECTION_SPECIALIST', 'BASIC_COURSE', 'OTHER');

-- CreateEnum
CREATE TYPE "report_trigger" AS ENUM ('SUBSTANTIAL', 'URGENT');

-- CreateEnum
CREATE TYPE "step_obligation" AS ENUM ('MUST', 'SHOULD', 'MAY', 'AUTHORISED');

-- CreateEnum
CREATE TYPE "step_recipient" AS ENUM ('SPECIALIST', 'YOUTH_OFFICE', 'POLICE', 'FAMILY_COURT', 'HEALTH_SERVICES', 'STATE_YOUTH_OFFICE', 'MANAGEMENT', 'FAMILY', 'REPORTER', 'INSTITUTION');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('PHONE', 'MAIL', 'FORM', 'IN_PERSON');

-- CreateEnum
CREATE TYPE "holder_kind" AS ENUM ('HOLDER', 'DEPUTY');

-- CreateEnum
CREATE TYPE "assignment_kind" AS ENUM ('OWN', 'POOL', 'CENTRAL', 'NONE');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "is_instance_administrator" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "role" "network_role" NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "role" "network_role" NOT NULL,
    "network_ids" UUID[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_set" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "user_id" UUID,
    "user_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL,
    "undoes_id" UUID,
    "undone_by_id" UUID,

    CONSTRAINT "change_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "change_set_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_job" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "preset" TEXT,
    "mapping" JSONB,
    "options" JSONB NOT NULL DEFAULT '{}',
    "file_names" TEXT[],
    "state" "import_state" NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "base_revision" INTEGER NOT NULL,
    "change_set_id" UUID,

    CONSTRAINT "import_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "import_job_id" UUID NOT NULL,
    "row_number" INTEGER NOT NULL,
    "state" "import_row_state" NOT NULL,
    "register_number" TEXT,
    "name" TEXT,
    "values" JSONB NOT NULL,
    "changes" JSONB,
    "problem" JSONB,
    "institution_id" UUID,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cooperation_link" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "kind" "cooperation_kind" NOT NULL,
    "frequency" "cooperation_frequency" NOT NULL DEFAULT 'UNKNOWN',
    "description" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cooperation_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guideline" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "topic" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "guideline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guideline_version" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "guideline_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "approved_by" TEXT,
    "approved_on" DATE,
    "review_due" DATE,
    "url" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "guideline_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "confirmation" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "entity" "confirmed_entity" NOT NULL,
    "entity_id" UUID NOT NULL,
    "field" TEXT,
    "side" "confirmation_side",
    "confirmed_on" DATE NOT NULL,
    "confirmed_by" TEXT,

    CONSTRAINT "confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "carrier" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "carrier_kind" NOT NULL DEFAULT 'OTHER',
    "register_number" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "carrier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "institution" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "register_number" TEXT,
    "own_number" TEXT,
    "street" TEXT,
    "postal_code" TEXT,
    "city" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "opening_hours" TEXT,
    "places" INTEGER,
    "is_contacted_in_danger" BOOLEAN NOT NULL DEFAULT false,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "institution_profile" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "institution_type_key" TEXT,
    "carrier_id" UUID,
    "district_id" UUID,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "institution_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "protection_concept" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "state" "concept_state" NOT NULL,
    "adopted_on" DATE,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "protection_concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "carrier_id" UUID,
    "institution_id" UUID,
    "signed_on" DATE,
    "review_due" DATE,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "steering_group_id" UUID,
    "kind" "meeting_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "starts_at" TEXT,
    "ends_at" TEXT,
    "place" TEXT,
    "recurs_every_months" INTEGER,
    "cancelled_on" DATE,
    "participants" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "institution_id" UUID,
    "group_id" UUID,
    "person_id" UUID,
    "answer" "invitation_answer" NOT NULL DEFAULT 'OPEN',
    "has_attended" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "topic" TEXT,
    "provider" TEXT,
    "held_on" DATE NOT NULL,
    "is_interdisciplinary" BOOLEAN NOT NULL DEFAULT false,
    "places" INTEGER,
    "cancelled_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" "enrolment_state" NOT NULL DEFAULT 'ENROLLED',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_need" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "institution_id" UUID,
    "group_id" UUID,
    "topic" TEXT NOT NULL,
    "voiced_on" DATE NOT NULL,
    "settled_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "training_need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concern" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "institution_id" UUID,
    "role_id" UUID,
    "title" TEXT NOT NULL,
    "text" TEXT,
    "opened_on" DATE NOT NULL,
    "answered_on" DATE,
    "answer" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "concern_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulletin" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT,
    "published_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "bulletin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulletin_receipt" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "bulletin_id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "institution_id" UUID,
    "carried_on" DATE NOT NULL,

    CONSTRAINT "bulletin_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "network_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "ags" CHAR(8) NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "district" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "municipality_id" UUID,
    "name" TEXT NOT NULL,
    "is_supra_local" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "district_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network_settings" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "thresholds" JSONB NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "network_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statute_choice" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "statute_key" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "statute_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordination_office" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT,
    "postal_code" TEXT,
    "city" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "tasks" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "advice_line_phone" TEXT,
    "advice_line_hours" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coordination_office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordinator" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coordinator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "professional_group" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "label_de" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "is_custom" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "professional_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "type_membership" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "institution_type_key" TEXT NOT NULL,
    "group_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "type_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "title" TEXT,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "profession_key" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "anonymised_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "affiliation" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "position" TEXT,
    "is_contact" BOOLEAN NOT NULL DEFAULT false,
    "phone" TEXT,
    "email" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "informed_on" DATE NOT NULL,
    "channel" "notice_channel" NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "revoked_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "qualification" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "qualification_kind" NOT NULL,
    "course" TEXT,
    "provider" TEXT,
    "issued_on" DATE,
    "refresher_due" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "qualification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statute" (
    "key" TEXT NOT NULL,
    "label_de" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,

    CONSTRAINT "statute_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "statute_version" (
    "id" UUID NOT NULL,
    "statute_key" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT NOT NULL,
    "initial_group_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "statute_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statute_group" (
    "id" UUID NOT NULL,
    "statute_version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "label_de" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "short_label_de" TEXT NOT NULL,
    "short_label_en" TEXT NOT NULL,

    CONSTRAINT "statute_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statute_group_mapping" (
    "id" UUID NOT NULL,
    "statute_version_id" UUID NOT NULL,
    "group_key" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "statute_group_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_definition" (
    "key" TEXT NOT NULL,
    "label_de" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "broader_key" TEXT,

    CONSTRAINT "group_definition_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "institution_type" (
    "key" TEXT NOT NULL,
    "group_key" TEXT NOT NULL,
    "label_de" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "is_day_care_centre" BOOLEAN NOT NULL DEFAULT false,
    "needs_protection_concept" BOOLEAN NOT NULL DEFAULT false,
    "concept_basis" TEXT,
    "needs_agreement" BOOLEAN NOT NULL DEFAULT false,
    "expects_specialist" BOOLEAN NOT NULL DEFAULT false,
    "reporting_path_type_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "institution_type_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "path_type" (
    "key" TEXT NOT NULL,
    "label_de" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,

    CONSTRAINT "path_type_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "instance_setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "instance_setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "reporting_path" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "path_type_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "trigger" "report_trigger" NOT NULL,
    "path_version" INTEGER NOT NULL DEFAULT 1,
    "origin_type_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "origin_group_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "approved_by" TEXT,
    "approved_on" DATE,
    "review_due" DATE,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reporting_path_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reporting_step" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "path_id" UUID NOT NULL,
    "recipient_institution_id" UUID,
    "position" INTEGER NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "obligation" "step_obligation" NOT NULL,
    "recipient" "step_recipient" NOT NULL,
    "channels" "channel"[] DEFAULT ARRAY[]::"channel"[],
    "phone" TEXT,
    "hours" JSONB NOT NULL DEFAULT '[]',
    "fallback_recipient" "step_recipient",
    "fallback_phone" TEXT,
    "deadline" TEXT,
    "form" TEXT,
    "is_pseudonymised" BOOLEAN NOT NULL DEFAULT false,
    "expects_feedback" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reporting_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "multiplier_role" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "institution_id" UUID,
    "group_id" UUID,
    "title" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "multiplier_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_scope" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "institution_id" UUID,
    "district_id" UUID,
    "carrier_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "role_scope_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_holder" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "holder_kind" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "role_holder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_topic" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_topic_person" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_topic_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "steering_group" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "topic" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "steering_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "steering_group_member" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "steering_group_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "steering_group_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "specialist_pool" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "carrier_id" UUID,
    "name" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "specialist_pool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pool_member" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pool_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "specialist_assignment" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "person_id" UUID,
    "pool_id" UUID,
    "kind" "assignment_kind" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "specialist_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "membership_network_id_idx" ON "membership"("network_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_user_id_network_id_role_key" ON "membership"("user_id", "network_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE INDEX "change_set_network_id_undoes_id_idx" ON "change_set"("network_id", "undoes_id");

-- CreateIndex
CREATE INDEX "change_set_network_id_undone_by_id_idx" ON "change_set"("network_id", "undone_by_id");

-- CreateIndex
CREATE INDEX "change_set_network_id_created_at_idx" ON "change_set"("network_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "change_set_network_id_id_key" ON "change_set"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "change_set_network_id_revision_key" ON "change_set"("network_id", "revision");

-- CreateIndex
CREATE INDEX "audit_entry_network_id_entity_entity_id_idx" ON "audit_entry"("network_id", "entity", "entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_network_id_id_key" ON "audit_entry"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_network_id_change_set_id_position_key" ON "audit_entry"("network_id", "change_set_id", "position");

-- CreateIndex
CREATE INDEX "import_job_network_id_created_at_idx" ON "import_job"("network_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "import_job_network_id_id_key" ON "import_job"("network_id", "id");

-- CreateIndex
CREATE INDEX "import_row_network_id_import_job_id_state_idx" ON "import_row"("network_id", "import_job_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "import_row_network_id_id_key" ON "import_row"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_row_network_id_import_job_id_row_number_key" ON "import_row"("network_id", "import_job_id", "row_number");

-- CreateIndex
CREATE INDEX "cooperation_link_network_id_source_id_idx" ON "cooperation_link"("network_id", "source_id");

-- CreateIndex
CREATE INDEX "cooperation_link_network_id_target_id_idx" ON "cooperation_link"("network_id", "target_id");

-- CreateIndex
CREATE UNIQUE INDEX "cooperation_link_network_id_id_key" ON "cooperation_link"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "guideline_network_id_id_key" ON "guideline"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "guideline_version_network_id_id_key" ON "guideline_version"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "guideline_version_network_id_guideline_id_number_key" ON "guideline_version"("network_id", "guideline_id", "number");

-- CreateIndex
CREATE INDEX "confirmation_network_id_entity_entity_id_idx" ON "confirmation"("network_id", "entity", "entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "confirmation_network_id_id_key" ON "confirmation"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "carrier_network_id_id_key" ON "carrier"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "carrier_network_id_register_number_key" ON "carrier"("network_id", "register_number");

-- CreateIndex
CREATE INDEX "institution_network_id_name_idx" ON "institution"("network_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "institution_network_id_id_key" ON "institution"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "institution_network_id_register_number_key" ON "institution"("network_id", "register_number");

-- CreateIndex
CREATE UNIQUE INDEX "institution_network_id_own_number_key" ON "institution"("network_id", "own_number");

-- CreateIndex
CREATE INDEX "institution_profile_network_id_institution_id_idx" ON "institution_profile"("network_id", "institution_id");

-- CreateIndex
CREATE INDEX "institution_profile_network_id_institution_type_key_idx" ON "institution_profile"("network_id", "institution_type_key");

-- CreateIndex
CREATE INDEX "institution_profile_network_id_carrier_id_idx" ON "institution_profile"("network_id", "carrier_id");

-- CreateIndex
CREATE INDEX "institution_profile_network_id_district_id_idx" ON "institution_profile"("network_id", "district_id");

-- CreateIndex
CREATE UNIQUE INDEX "institution_profile_network_id_id_key" ON "institution_profile"("network_id", "id");

-- CreateIndex
CREATE INDEX "protection_concept_network_id_institution_id_idx" ON "protection_concept"("network_id", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "protection_concept_network_id_id_key" ON "protection_concept"("network_id", "id");

-- CreateIndex
CREATE INDEX "agreement_network_id_carrier_id_idx" ON "agreement"("network_id", "carrier_id");

-- CreateIndex
CREATE INDEX "agreement_network_id_institution_id_idx" ON "agreement"("network_id", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_network_id_id_key" ON "agreement"("network_id", "id");

-- CreateIndex
CREATE INDEX "meeting_network_id_steering_group_id_idx" ON "meeting"("network_id", "steering_group_id");

-- CreateIndex
CREATE INDEX "meeting_network_id_held_on_idx" ON "meeting"("network_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_network_id_id_key" ON "meeting"("network_id", "id");

-- CreateIndex
CREATE INDEX "invitation_network_id_institution_id_idx" ON "invitation"("network_id", "institution_id");

-- CreateIndex
CREATE INDEX "invitation_network_id_group_id_idx" ON "invitation"("network_id", "group_id");

-- CreateIndex
CREATE INDEX "invitation_network_id_person_id_idx" ON "invitation"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_network_id_id_key" ON "invitation"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_network_id_meeting_id_institution_id_key" ON "invitation"("network_id", "meeting_id", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_network_id_meeting_id_group_id_key" ON "invitation"("network_id", "meeting_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_network_id_meeting_id_person_id_key" ON "invitation"("network_id", "meeting_id", "person_id");

-- CreateIndex
CREATE INDEX "training_network_id_held_on_idx" ON "training"("network_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "training_network_id_id_key" ON "training"("network_id", "id");

-- CreateIndex
CREATE INDEX "enrolment_network_id_person_id_idx" ON "enrolment"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_network_id_id_key" ON "enrolment"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_network_id_training_id_person_id_key" ON "enrolment"("network_id", "training_id", "person_id");

-- CreateIndex
CREATE INDEX "training_need_network_id_institution_id_idx" ON "training_need"("network_id", "institution_id");

-- CreateIndex
CREATE INDEX "training_need_network_id_group_id_idx" ON "training_need"("network_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_need_network_id_id_key" ON "training_need"("network_id", "id");

-- CreateIndex
CREATE INDEX "concern_network_id_institution_id_idx" ON "concern"("network_id", "institution_id");

-- CreateIndex
CREATE INDEX "concern_network_id_role_id_idx" ON "concern"("network_id", "role_id");

-- CreateIndex
CREATE INDEX "concern_network_id_opened_on_idx" ON "concern"("network_id", "opened_on");

-- CreateIndex
CREATE UNIQUE INDEX "concern_network_id_id_key" ON "concern"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "bulletin_network_id_id_key" ON "bulletin"("network_id", "id");

-- CreateIndex
CREATE INDEX "bulletin_receipt_network_id_role_id_idx" ON "bulletin_receipt"("network_id", "role_id");

-- CreateIndex
CREATE INDEX "bulletin_receipt_network_id_institution_id_idx" ON "bulletin_receipt"("network_id", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "bulletin_receipt_network_id_id_key" ON "bulletin_receipt"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "bulletin_receipt_network_id_bulletin_id_role_id_institution_key" ON "bulletin_receipt"("network_id", "bulletin_id", "role_id", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "network_slug_key" ON "network"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_network_id_id_key" ON "municipality"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_network_id_ags_key" ON "municipality"("network_id", "ags");

-- CreateIndex
CREATE INDEX "district_network_id_municipality_id_idx" ON "district"("network_id", "municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "district_network_id_id_key" ON "district"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "district_network_id_name_key" ON "district"("network_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "network_settings_network_id_id_key" ON "network_settings"("network_id", "id");

-- CreateIndex
CREATE INDEX "statute_choice_network_id_statute_key_idx" ON "statute_choice"("network_id", "statute_key");

-- CreateIndex
CREATE UNIQUE INDEX "statute_choice_network_id_id_key" ON "statute_choice"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "coordination_office_network_id_id_key" ON "coordination_office"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "coordination_office_network_id_key" ON "coordination_office"("network_id");

-- CreateIndex
CREATE INDEX "coordinator_network_id_office_id_idx" ON "coordinator"("network_id", "office_id");

-- CreateIndex
CREATE INDEX "coordinator_network_id_person_id_idx" ON "coordinator"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "coordinator_network_id_id_key" ON "coordinator"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "professional_group_network_id_id_key" ON "professional_group"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "professional_group_network_id_key_key" ON "professional_group"("network_id", "key");

-- CreateIndex
CREATE INDEX "type_membership_network_id_institution_type_key_idx" ON "type_membership"("network_id", "institution_type_key");

-- CreateIndex
CREATE INDEX "type_membership_network_id_group_id_idx" ON "type_membership"("network_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "type_membership_network_id_id_key" ON "type_membership"("network_id", "id");

-- CreateIndex
CREATE INDEX "person_network_id_last_name_first_name_idx" ON "person"("network_id", "last_name", "first_name");

-- CreateIndex
CREATE UNIQUE INDEX "person_network_id_id_key" ON "person"("network_id", "id");

-- CreateIndex
CREATE INDEX "affiliation_network_id_person_id_idx" ON "affiliation"("network_id", "person_id");

-- CreateIndex
CREATE INDEX "affiliation_network_id_institution_id_idx" ON "affiliation"("network_id", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "affiliation_network_id_id_key" ON "affiliation"("network_id", "id");

-- CreateIndex
CREATE INDEX "notice_network_id_person_id_idx" ON "notice"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_network_id_id_key" ON "notice"("network_id", "id");

-- CreateIndex
CREATE INDEX "consent_network_id_person_id_idx" ON "consent"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_network_id_id_key" ON "consent"("network_id", "id");

-- CreateIndex
CREATE INDEX "qualification_network_id_person_id_idx" ON "qualification"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "qualification_network_id_id_key" ON "qualification"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "statute_version_statute_key_version_key" ON "statute_version"("statute_key", "version");

-- CreateIndex
CREATE UNIQUE INDEX "statute_group_statute_version_id_number_key" ON "statute_group"("statute_version_id", "number");

-- CreateIndex
CREATE INDEX "statute_group_mapping_group_key_idx" ON "statute_group_mapping"("group_key");

-- CreateIndex
CREATE UNIQUE INDEX "statute_group_mapping_statute_version_id_group_key_key" ON "statute_group_mapping"("statute_version_id", "group_key");

-- CreateIndex
CREATE INDEX "institution_type_group_key_idx" ON "institution_type"("group_key");

-- CreateIndex
CREATE INDEX "reporting_path_network_id_path_type_key_idx" ON "reporting_path"("network_id", "path_type_key");

-- CreateIndex
CREATE UNIQUE INDEX "reporting_path_network_id_id_key" ON "reporting_path"("network_id", "id");

-- CreateIndex
CREATE INDEX "reporting_step_network_id_recipient_institution_id_idx" ON "reporting_step"("network_id", "recipient_institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "reporting_step_network_id_id_key" ON "reporting_step"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reporting_step_network_id_path_id_position_key" ON "reporting_step"("network_id", "path_id", "position");

-- CreateIndex
CREATE INDEX "multiplier_role_network_id_institution_id_idx" ON "multiplier_role"("network_id", "institution_id");

-- CreateIndex
CREATE INDEX "multiplier_role_network_id_group_id_idx" ON "multiplier_role"("network_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "multiplier_role_network_id_id_key" ON "multiplier_role"("network_id", "id");

-- CreateIndex
CREATE INDEX "role_scope_network_id_role_id_idx" ON "role_scope"("network_id", "role_id");

-- CreateIndex
CREATE INDEX "role_scope_network_id_institution_id_idx" ON "role_scope"("network_id", "institution_id");

-- CreateIndex
CREATE INDEX "role_scope_network_id_district_id_idx" ON "role_scope"("network_id", "district_id");

-- CreateIndex
CREATE INDEX "role_scope_network_id_carrier_id_idx" ON "role_scope"("network_id", "carrier_id");

-- CreateIndex
CREATE UNIQUE INDEX "role_scope_network_id_id_key" ON "role_scope"("network_id", "id");

-- CreateIndex
CREATE INDEX "role_holder_network_id_role_id_idx" ON "role_holder"("network_id", "role_id");

-- CreateIndex
CREATE INDEX "role_holder_network_id_person_id_idx" ON "role_holder"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "role_holder_network_id_id_key" ON "role_holder"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_topic_network_id_id_key" ON "contact_topic"("network_id", "id");

-- CreateIndex
CREATE INDEX "contact_topic_person_network_id_topic_id_idx" ON "contact_topic_person"("network_id", "topic_id");

-- CreateIndex
CREATE INDEX "contact_topic_person_network_id_person_id_idx" ON "contact_topic_person"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_topic_person_network_id_id_key" ON "contact_topic_person"("network_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "steering_group_network_id_id_key" ON "steering_group"("network_id", "id");

-- CreateIndex
CREATE INDEX "steering_group_member_network_id_steering_group_id_idx" ON "steering_group_member"("network_id", "steering_group_id");

-- CreateIndex
CREATE INDEX "steering_group_member_network_id_person_id_idx" ON "steering_group_member"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "steering_group_member_network_id_id_key" ON "steering_group_member"("network_id", "id");

-- CreateIndex
CREATE INDEX "specialist_pool_network_id_carrier_id_idx" ON "specialist_pool"("network_id", "carrier_id");

-- CreateIndex
CREATE UNIQUE INDEX "specialist_pool_network_id_id_key" ON "specialist_pool"("network_id", "id");

-- CreateIndex
CREATE INDEX "pool_member_network_id_pool_id_idx" ON "pool_member"("network_id", "pool_id");

-- CreateIndex
CREATE INDEX "pool_member_network_id_person_id_idx" ON "pool_member"("network_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "pool_member_network_id_id_key" ON "pool_member"("network_id", "id");

-- CreateIndex
CREATE INDEX "specialist_assignment_network_id_institution_id_idx" ON "specialist_assignment"("network_id", "institution_id");

-- CreateIndex
CREATE INDEX "specialist_assignment_network_id_person_id_idx" ON "specialist_assignment"("network_id", "person_id");

-- CreateIndex
CREATE INDEX "specialist_assignment_network_id_pool_id_idx" ON "specialist_assignment"("network_id", "pool_id");

-- CreateIndex
CREATE UNIQUE INDEX "specialist_assignment_network_id_id_key" ON "specialist_assignment"("network_id", "id");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_set" ADD CONSTRAINT "change_set_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_set" ADD CONSTRAINT "change_set_network_id_undoes_id_fkey" FOREIGN KEY ("network_id", "undoes_id") REFERENCES "change_set"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_set" ADD CONSTRAINT "change_set_network_id_undone_by_id_fkey" FOREIGN KEY ("network_id", "undone_by_id") REFERENCES "change_set"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_network_id_change_set_id_fkey" FOREIGN KEY ("network_id", "change_set_id") REFERENCES "change_set"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_job" ADD CONSTRAINT "import_job_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_network_id_import_job_id_fkey" FOREIGN KEY ("network_id", "import_job_id") REFERENCES "import_job"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cooperation_link" ADD CONSTRAINT "cooperation_link_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cooperation_link" ADD CONSTRAINT "cooperation_link_network_id_source_id_fkey" FOREIGN KEY ("network_id", "source_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cooperation_link" ADD CONSTRAINT "cooperation_link_network_id_target_id_fkey" FOREIGN KEY ("network_id", "target_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guideline" ADD CONSTRAINT "guideline_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guideline_version" ADD CONSTRAINT "guideline_version_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guideline_version" ADD CONSTRAINT "guideline_version_network_id_guideline_id_fkey" FOREIGN KEY ("network_id", "guideline_id") REFERENCES "guideline"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carrier" ADD CONSTRAINT "carrier_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution" ADD CONSTRAINT "institution_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_institution_type_key_fkey" FOREIGN KEY ("institution_type_key") REFERENCES "institution_type"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_network_id_carrier_id_fkey" FOREIGN KEY ("network_id", "carrier_id") REFERENCES "carrier"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_network_id_district_id_fkey" FOREIGN KEY ("network_id", "district_id") REFERENCES "district"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "protection_concept" ADD CONSTRAINT "protection_concept_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "protection_concept" ADD CONSTRAINT "protection_concept_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_network_id_carrier_id_fkey" FOREIGN KEY ("network_id", "carrier_id") REFERENCES "carrier"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_network_id_steering_group_id_fkey" FOREIGN KEY ("network_id", "steering_group_id") REFERENCES "steering_group"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meeting"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_network_id_group_id_fkey" FOREIGN KEY ("network_id", "group_id") REFERENCES "professional_group"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_network_id_training_id_fkey" FOREIGN KEY ("network_id", "training_id") REFERENCES "training"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_need" ADD CONSTRAINT "training_need_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_need" ADD CONSTRAINT "training_need_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_need" ADD CONSTRAINT "training_need_network_id_group_id_fkey" FOREIGN KEY ("network_id", "group_id") REFERENCES "professional_group"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern" ADD CONSTRAINT "concern_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern" ADD CONSTRAINT "concern_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern" ADD CONSTRAINT "concern_network_id_role_id_fkey" FOREIGN KEY ("network_id", "role_id") REFERENCES "multiplier_role"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin" ADD CONSTRAINT "bulletin_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_receipt" ADD CONSTRAINT "bulletin_receipt_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_receipt" ADD CONSTRAINT "bulletin_receipt_network_id_bulletin_id_fkey" FOREIGN KEY ("network_id", "bulletin_id") REFERENCES "bulletin"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_receipt" ADD CONSTRAINT "bulletin_receipt_network_id_role_id_fkey" FOREIGN KEY ("network_id", "role_id") REFERENCES "multiplier_role"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_receipt" ADD CONSTRAINT "bulletin_receipt_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_network_id_municipality_id_fkey" FOREIGN KEY ("network_id", "municipality_id") REFERENCES "municipality"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network_settings" ADD CONSTRAINT "network_settings_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statute_choice" ADD CONSTRAINT "statute_choice_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statute_choice" ADD CONSTRAINT "statute_choice_statute_key_fkey" FOREIGN KEY ("statute_key") REFERENCES "statute"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordination_office" ADD CONSTRAINT "coordination_office_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_network_id_office_id_fkey" FOREIGN KEY ("network_id", "office_id") REFERENCES "coordination_office"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "professional_group" ADD CONSTRAINT "professional_group_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "type_membership" ADD CONSTRAINT "type_membership_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "type_membership" ADD CONSTRAINT "type_membership_institution_type_key_fkey" FOREIGN KEY ("institution_type_key") REFERENCES "institution_type"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "type_membership" ADD CONSTRAINT "type_membership_network_id_group_id_fkey" FOREIGN KEY ("network_id", "group_id") REFERENCES "professional_group"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statute_version" ADD CONSTRAINT "statute_version_statute_key_fkey" FOREIGN KEY ("statute_key") REFERENCES "statute"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statute_group" ADD CONSTRAINT "statute_group_statute_version_id_fkey" FOREIGN KEY ("statute_version_id") REFERENCES "statute_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statute_group_mapping" ADD CONSTRAINT "statute_group_mapping_statute_version_id_fkey" FOREIGN KEY ("statute_version_id") REFERENCES "statute_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statute_group_mapping" ADD CONSTRAINT "statute_group_mapping_group_key_fkey" FOREIGN KEY ("group_key") REFERENCES "group_definition"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_definition" ADD CONSTRAINT "group_definition_broader_key_fkey" FOREIGN KEY ("broader_key") REFERENCES "group_definition"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution_type" ADD CONSTRAINT "institution_type_group_key_fkey" FOREIGN KEY ("group_key") REFERENCES "group_definition"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_path" ADD CONSTRAINT "reporting_path_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_path" ADD CONSTRAINT "reporting_path_path_type_key_fkey" FOREIGN KEY ("path_type_key") REFERENCES "path_type"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_step" ADD CONSTRAINT "reporting_step_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_step" ADD CONSTRAINT "reporting_step_network_id_path_id_fkey" FOREIGN KEY ("network_id", "path_id") REFERENCES "reporting_path"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_step" ADD CONSTRAINT "reporting_step_network_id_recipient_institution_id_fkey" FOREIGN KEY ("network_id", "recipient_institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "multiplier_role" ADD CONSTRAINT "multiplier_role_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "multiplier_role" ADD CONSTRAINT "multiplier_role_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "multiplier_role" ADD CONSTRAINT "multiplier_role_network_id_group_id_fkey" FOREIGN KEY ("network_id", "group_id") REFERENCES "professional_group"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_scope" ADD CONSTRAINT "role_scope_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_scope" ADD CONSTRAINT "role_scope_network_id_role_id_fkey" FOREIGN KEY ("network_id", "role_id") REFERENCES "multiplier_role"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_scope" ADD CONSTRAINT "role_scope_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_scope" ADD CONSTRAINT "role_scope_network_id_district_id_fkey" FOREIGN KEY ("network_id", "district_id") REFERENCES "district"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_scope" ADD CONSTRAINT "role_scope_network_id_carrier_id_fkey" FOREIGN KEY ("network_id", "carrier_id") REFERENCES "carrier"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_holder" ADD CONSTRAINT "role_holder_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_holder" ADD CONSTRAINT "role_holder_network_id_role_id_fkey" FOREIGN KEY ("network_id", "role_id") REFERENCES "multiplier_role"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_holder" ADD CONSTRAINT "role_holder_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_topic" ADD CONSTRAINT "contact_topic_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_topic_person" ADD CONSTRAINT "contact_topic_person_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_topic_person" ADD CONSTRAINT "contact_topic_person_network_id_topic_id_fkey" FOREIGN KEY ("network_id", "topic_id") REFERENCES "contact_topic"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_topic_person" ADD CONSTRAINT "contact_topic_person_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steering_group" ADD CONSTRAINT "steering_group_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steering_group_member" ADD CONSTRAINT "steering_group_member_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steering_group_member" ADD CONSTRAINT "steering_group_member_network_id_steering_group_id_fkey" FOREIGN KEY ("network_id", "steering_group_id") REFERENCES "steering_group"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steering_group_member" ADD CONSTRAINT "steering_group_member_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "specialist_pool" ADD CONSTRAINT "specialist_pool_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "specialist_pool" ADD CONSTRAINT "specialist_pool_network_id_carrier_id_fkey" FOREIGN KEY ("network_id", "carrier_id") REFERENCES "carrier"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_member" ADD CONSTRAINT "pool_member_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_member" ADD CONSTRAINT "pool_member_network_id_pool_id_fkey" FOREIGN KEY ("network_id", "pool_id") REFERENCES "specialist_pool"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_member" ADD CONSTRAINT "pool_member_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "specialist_assignment" ADD CONSTRAINT "specialist_assignment_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "specialist_assignment" ADD CONSTRAINT "specialist_assignment_network_id_institution_id_fkey" FOREIGN KEY ("network_id", "institution_id") REFERENCES "institution"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "specialist_assignment" ADD CONSTRAINT "specialist_assignment_network_id_person_id_fkey" FOREIGN KEY ("network_id", "person_id") REFERENCES "person"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "specialist_assignment" ADD CONSTRAINT "specialist_assignment_network_id_pool_id_fkey" FOREIGN KEY ("network_id", "pool_id") REFERENCES "specialist_pool"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

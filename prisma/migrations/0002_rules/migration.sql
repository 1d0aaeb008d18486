-- Rules that Prisma's schema cannot say, written by hand. Names end in _check (a value that cannot be) and _overlap
-- (two rows that cannot hold at the same time); src/errors.ts reads them. SQL for PostgreSQL 15.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- What begins has not ended before: days are half-open, and an empty range would never hold.
ALTER TABLE "cooperation_link" ADD CONSTRAINT "cooperation_link_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "guideline_version" ADD CONSTRAINT "guideline_version_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "carrier" ADD CONSTRAINT "carrier_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "institution" ADD CONSTRAINT "institution_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "protection_concept" ADD CONSTRAINT "protection_concept_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "network_settings" ADD CONSTRAINT "network_settings_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "statute_choice" ADD CONSTRAINT "statute_choice_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "professional_group" ADD CONSTRAINT "professional_group_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "type_membership" ADD CONSTRAINT "type_membership_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "statute_version" ADD CONSTRAINT "statute_version_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "reporting_path" ADD CONSTRAINT "reporting_path_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "multiplier_role" ADD CONSTRAINT "multiplier_role_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "role_holder" ADD CONSTRAINT "role_holder_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "contact_topic" ADD CONSTRAINT "contact_topic_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "contact_topic_person" ADD CONSTRAINT "contact_topic_person_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "steering_group" ADD CONSTRAINT "steering_group_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "steering_group_member" ADD CONSTRAINT "steering_group_member_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "specialist_pool" ADD CONSTRAINT "specialist_pool_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "pool_member" ADD CONSTRAINT "pool_member_valid_check" CHECK ("valid_from" < "valid_to");
ALTER TABLE "specialist_assignment" ADD CONSTRAINT "specialist_assignment_valid_check" CHECK ("valid_from" < "valid_to");

-- Optimistic locks count from 1, revisions from 0.
ALTER TABLE "user" ADD CONSTRAINT "user_version_check" CHECK ("version" >= 1);
ALTER TABLE "cooperation_link" ADD CONSTRAINT "cooperation_link_version_check" CHECK ("version" >= 1);
ALTER TABLE "guideline" ADD CONSTRAINT "guideline_version_check" CHECK ("version" >= 1);
ALTER TABLE "guideline_version" ADD CONSTRAINT "guideline_version_version_check" CHECK ("version" >= 1);
ALTER TABLE "carrier" ADD CONSTRAINT "carrier_version_check" CHECK ("version" >= 1);
ALTER TABLE "institution" ADD CONSTRAINT "institution_version_check" CHECK ("version" >= 1);
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_version_check" CHECK ("version" >= 1);
ALTER TABLE "protection_concept" ADD CONSTRAINT "protection_concept_version_check" CHECK ("version" >= 1);
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_version_check" CHECK ("version" >= 1);
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_version_check" CHECK ("version" >= 1);
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_version_check" CHECK ("version" >= 1);
ALTER TABLE "training" ADD CONSTRAINT "training_version_check" CHECK ("version" >= 1);
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_version_check" CHECK ("version" >= 1);
ALTER TABLE "training_need" ADD CONSTRAINT "training_need_version_check" CHECK ("version" >= 1);
ALTER TABLE "concern" ADD CONSTRAINT "concern_version_check" CHECK ("version" >= 1);
ALTER TABLE "bulletin" ADD CONSTRAINT "bulletin_version_check" CHECK ("version" >= 1);
ALTER TABLE "network_settings" ADD CONSTRAINT "network_settings_version_check" CHECK ("version" >= 1);
ALTER TABLE "statute_choice" ADD CONSTRAINT "statute_choice_version_check" CHECK ("version" >= 1);
ALTER TABLE "coordination_office" ADD CONSTRAINT "coordination_office_version_check" CHECK ("version" >= 1);
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_version_check" CHECK ("version" >= 1);
ALTER TABLE "professional_group" ADD CONSTRAINT "professional_group_version_check" CHECK ("version" >= 1);
ALTER TABLE "type_membership" ADD CONSTRAINT "type_membership_version_check" CHECK ("version" >= 1);
ALTER TABLE "person" ADD CONSTRAINT "person_version_check" CHECK ("version" >= 1);
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_version_check" CHECK ("version" >= 1);
ALTER TABLE "consent" ADD CONSTRAINT "consent_version_check" CHECK ("version" >= 1);
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_version_check" CHECK ("version" >= 1);
ALTER TABLE "reporting_path" ADD CONSTRAINT "reporting_path_version_check" CHECK ("version" >= 1);
ALTER TABLE "reporting_step" ADD CONSTRAINT "reporting_step_version_check" CHECK ("version" >= 1);
ALTER TABLE "multiplier_role" ADD CONSTRAINT "multiplier_role_version_check" CHECK ("version" >= 1);
ALTER TABLE "role_scope" ADD CONSTRAINT "role_scope_version_check" CHECK ("version" >= 1);
ALTER TABLE "role_holder" ADD CONSTRAINT "role_holder_version_check" CHECK ("version" >= 1);
ALTER TABLE "contact_topic" ADD CONSTRAINT "contact_topic_version_check" CHECK ("version" >= 1);
ALTER TABLE "contact_topic_person" ADD CONSTRAINT "contact_topic_person_version_check" CHECK ("version" >= 1);
ALTER TABLE "steering_group" ADD CONSTRAINT "steering_group_version_check" CHECK ("version" >= 1);
ALTER TABLE "steering_group_member" ADD CONSTRAINT "steering_group_member_version_check" CHECK ("version" >= 1);
ALTER TABLE "specialist_pool" ADD CONSTRAINT "specialist_pool_version_check" CHECK ("version" >= 1);
ALTER TABLE "pool_member" ADD CONSTRAINT "pool_member_version_check" CHECK ("version" >= 1);
ALTER TABLE "specialist_assignment" ADD CONSTRAINT "specialist_assignment_version_check" CHECK ("version" >= 1);
ALTER TABLE "network" ADD CONSTRAINT "network_revision_check" CHECK ("revision" >= 0);
ALTER TABLE "change_set" ADD CONSTRAINT "change_set_revision_check" CHECK ("revision" >= 1);
ALTER TABLE "change_set" ADD CONSTRAINT "change_set_undo_check" CHECK ("undoes_id" <> "id" AND "undone_by_id" <> "id");

-- Names are not empty.
ALTER TABLE "user" ADD CONSTRAINT "user_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "change_set" ADD CONSTRAINT "change_set_label_check" CHECK (btrim("label") <> '');
ALTER TABLE "guideline" ADD CONSTRAINT "guideline_title_check" CHECK (btrim("title") <> '');
ALTER TABLE "carrier" ADD CONSTRAINT "carrier_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "institution" ADD CONSTRAINT "institution_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_title_check" CHECK (btrim("title") <> '');
ALTER TABLE "training" ADD CONSTRAINT "training_title_check" CHECK (btrim("title") <> '');
ALTER TABLE "training_need" ADD CONSTRAINT "training_need_topic_check" CHECK (btrim("topic") <> '');
ALTER TABLE "concern" ADD CONSTRAINT "concern_title_check" CHECK (btrim("title") <> '');
ALTER TABLE "bulletin" ADD CONSTRAINT "bulletin_title_check" CHECK (btrim("title") <> '');
ALTER TABLE "network" ADD CONSTRAINT "network_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "district" ADD CONSTRAINT "district_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "coordination_office" ADD CONSTRAINT "coordination_office_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "professional_group" ADD CONSTRAINT "professional_group_label_de_check" CHECK (btrim("label_de") <> '');
ALTER TABLE "professional_group" ADD CONSTRAINT "professional_group_label_en_check" CHECK (btrim("label_en") <> '');
ALTER TABLE "person" ADD CONSTRAINT "person_last_name_check" CHECK (btrim("last_name") <> '');
ALTER TABLE "consent" ADD CONSTRAINT "consent_purpose_check" CHECK (btrim("purpose") <> '');
ALTER TABLE "reporting_path" ADD CONSTRAINT "reporting_path_title_check" CHECK (btrim("title") <> '');
ALTER TABLE "reporting_step" ADD CONSTRAINT "reporting_step_actor_check" CHECK (btrim("actor") <> '');
ALTER TABLE "reporting_step" ADD CONSTRAINT "reporting_step_action_check" CHECK (btrim("action") <> '');
ALTER TABLE "contact_topic" ADD CONSTRAINT "contact_topic_title_check" CHECK (btrim("title") <> '');
ALTER TABLE "steering_group" ADD CONSTRAINT "steering_group_title_check" CHECK (btrim("title") <> '');
ALTER TABLE "specialist_pool" ADD CONSTRAINT "specialist_pool_name_check" CHECK (btrim("name") <> '');

-- Keys, numbers, addresses.
ALTER TABLE "network" ADD CONSTRAINT "network_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_ags_check" CHECK ("ags" ~ '^[0-9]{8}$');
ALTER TABLE "user" ADD CONSTRAINT "user_email_check" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%');
ALTER TABLE "carrier" ADD CONSTRAINT "carrier_register_number_check" CHECK (btrim("register_number") <> '');
ALTER TABLE "institution" ADD CONSTRAINT "institution_register_number_check" CHECK (btrim("register_number") <> '');
ALTER TABLE "institution" ADD CONSTRAINT "institution_own_number_check" CHECK (btrim("own_number") <> '');
ALTER TABLE "institution" ADD CONSTRAINT "institution_place_check" CHECK (("latitude" IS NULL) = ("longitude" IS NULL) AND "latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);
ALTER TABLE "institution" ADD CONSTRAINT "institution_places_check" CHECK ("places" >= 0);
ALTER TABLE "professional_group" ADD CONSTRAINT "professional_group_key_check" CHECK (btrim("key") <> '');
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_time_check" CHECK ("starts_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "ends_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "starts_at" <= "ends_at");
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_recurrence_check" CHECK ("recurs_every_months" >= 1);
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_participants_check" CHECK ("participants" >= 0);
ALTER TABLE "training" ADD CONSTRAINT "training_places_check" CHECK ("places" >= 0);
ALTER TABLE "guideline_version" ADD CONSTRAINT "guideline_version_number_check" CHECK ("number" >= 1);
ALTER TABLE "reporting_path" ADD CONSTRAINT "reporting_path_path_version_check" CHECK ("path_version" >= 1);
ALTER TABLE "reporting_step" ADD CONSTRAINT "reporting_step_position_check" CHECK ("position" >= 1);
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_row_number_check" CHECK ("row_number" >= 1);
ALTER TABLE "statute_group" ADD CONSTRAINT "statute_group_number_check" CHECK ("number" >= 1);
ALTER TABLE "coordination_office" ADD CONSTRAINT "coordination_office_advice_line_hours_check" CHECK (jsonb_typeof("advice_line_hours") = 'array');
ALTER TABLE "reporting_step" ADD CONSTRAINT "reporting_step_hours_check" CHECK (jsonb_typeof("hours") = 'array');
ALTER TABLE "network_settings" ADD CONSTRAINT "network_settings_thresholds_check" CHECK (jsonb_typeof("thresholds") = 'object');

-- One thing follows the other.
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_dates_check" CHECK ("issued_on" < "refresher_due");
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_dates_check" CHECK ("signed_on" <= "review_due");
ALTER TABLE "guideline_version" ADD CONSTRAINT "guideline_version_dates_check" CHECK ("approved_on" <= "review_due");
ALTER TABLE "reporting_path" ADD CONSTRAINT "reporting_path_dates_check" CHECK ("approved_on" <= "review_due");
ALTER TABLE "consent" ADD CONSTRAINT "consent_dates_check" CHECK ("given_on" <= "revoked_on");
ALTER TABLE "concern" ADD CONSTRAINT "concern_dates_check" CHECK ("opened_on" <= "answered_on");
ALTER TABLE "training_need" ADD CONSTRAINT "training_need_dates_check" CHECK ("voiced_on" <= "settled_on");
ALTER TABLE "session" ADD CONSTRAINT "session_dates_check" CHECK ("created_at" < "expires_at");
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_dates_check" CHECK ("created_at" < "expires_at");

-- Exactly one of several.
ALTER TABLE "multiplier_role" ADD CONSTRAINT "multiplier_role_subject_check" CHECK (num_nonnulls("institution_id", "group_id") = 1);
ALTER TABLE "role_scope" ADD CONSTRAINT "role_scope_target_check" CHECK (num_nonnulls("institution_id", "district_id", "carrier_id") = 1);
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_party_check" CHECK (num_nonnulls("carrier_id", "institution_id") = 1);
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_guest_check" CHECK (num_nonnulls("institution_id", "group_id", "person_id") = 1);
ALTER TABLE "training_need" ADD CONSTRAINT "training_need_voice_check" CHECK (num_nonnulls("institution_id", "group_id") = 1);
ALTER TABLE "concern" ADD CONSTRAINT "concern_origin_check" CHECK (num_nonnulls("institution_id", "role_id") >= 1);
ALTER TABLE "specialist_assignment" ADD CONSTRAINT "specialist_assignment_kind_check" CHECK (("kind" = 'OWN') = ("person_id" IS NOT NULL) AND ("kind" = 'POOL') = ("pool_id" IS NOT NULL));
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_side_check" CHECK (("entity" = 'COOPERATION_LINK') = ("side" IS NOT NULL));
ALTER TABLE "cooperation_link" ADD CONSTRAINT "cooperation_link_ends_check" CHECK ("source_id" <> "target_id");
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_state_check" CHECK (num_nonnulls("before", "after") >= 1);

-- One at a time.
ALTER TABLE "network_settings" ADD CONSTRAINT "network_settings_overlap" EXCLUDE USING gist ("network_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "statute_choice" ADD CONSTRAINT "statute_choice_overlap" EXCLUDE USING gist ("network_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "type_membership" ADD CONSTRAINT "type_membership_overlap" EXCLUDE USING gist ("network_id" WITH =, "institution_type_key" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_overlap" EXCLUDE USING gist ("institution_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "protection_concept" ADD CONSTRAINT "protection_concept_overlap" EXCLUDE USING gist ("institution_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_carrier_overlap" EXCLUDE USING gist ("carrier_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_institution_overlap" EXCLUDE USING gist ("institution_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "guideline_version" ADD CONSTRAINT "guideline_version_overlap" EXCLUDE USING gist ("guideline_id" WITH =, daterange("valid_from", "valid_to") WITH &&);

-- One holder and one deputy at a time; nobody is both.
ALTER TABLE "role_holder" ADD CONSTRAINT "role_holder_kind_overlap" EXCLUDE USING gist ("role_id" WITH =, "kind" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "role_holder" ADD CONSTRAINT "role_holder_person_overlap" EXCLUDE USING gist ("role_id" WITH =, "person_id" WITH =, daterange("valid_from", "valid_to") WITH &&);

-- Nobody is in the same place twice.
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_overlap" EXCLUDE USING gist ("institution_id" WITH =, "person_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_overlap" EXCLUDE USING gist ("office_id" WITH =, "person_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "contact_topic_person" ADD CONSTRAINT "contact_topic_person_overlap" EXCLUDE USING gist ("topic_id" WITH =, "person_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "steering_group_member" ADD CONSTRAINT "steering_group_member_overlap" EXCLUDE USING gist ("steering_group_id" WITH =, "person_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "pool_member" ADD CONSTRAINT "pool_member_overlap" EXCLUDE USING gist ("pool_id" WITH =, "person_id" WITH =, daterange("valid_from", "valid_to") WITH &&);

-- The same specialist, pool or line is assigned once; "expressly none" stands alone.
ALTER TABLE "specialist_assignment" ADD CONSTRAINT "specialist_assignment_overlap" EXCLUDE USING gist ("institution_id" WITH =, "kind" WITH =, coalesce("person_id", "pool_id", "institution_id") WITH =, daterange("valid_from", "valid_to") WITH &&);
ALTER TABLE "specialist_assignment" ADD CONSTRAINT "specialist_assignment_none_overlap" EXCLUDE USING gist ("institution_id" WITH =, (("kind" = 'NONE')::int) WITH <>, daterange("valid_from", "valid_to") WITH &&);

-- Between two institutions each kind of cooperation is told once, from whichever side.
ALTER TABLE "cooperation_link" ADD CONSTRAINT "cooperation_link_overlap" EXCLUDE USING gist (least("source_id", "target_id") WITH =, greatest("source_id", "target_id") WITH =, "kind" WITH =, daterange("valid_from", "valid_to") WITH &&);

-- A role narrowed twice to the same place says nothing new.
ALTER TABLE "role_scope" ADD CONSTRAINT "role_scope_overlap" EXCLUDE USING gist ("role_id" WITH =, coalesce("institution_id", "district_id", "carrier_id") WITH =);

-- Access paths that Prisma's schema cannot say.
CREATE INDEX "import_job_open_idx" ON "import_job" ("network_id", "created_at") WHERE "state" = 'PREVIEWED';
CREATE INDEX "concern_unanswered_idx" ON "concern" ("network_id", "opened_on") WHERE "answered_on" IS NULL;

--liquibase formatted sql

--changeset sangkien:one-open-invitation-0001
-- Of several that are open for the same, the newest one is meant.
UPDATE invitation older JOIN invitation newer ON newer.contact_key = older.contact_key AND newer.unit_id = older.unit_id AND newer.role = older.role AND newer.id > older.id
SET older.cancelled_at = older.sent_at
WHERE older.accepted_at IS NULL AND older.cancelled_at IS NULL AND newer.accepted_at IS NULL AND newer.cancelled_at IS NULL;
--rollback SELECT 1;

--changeset sangkien:one-open-invitation-0002
ALTER TABLE invitation
    ADD COLUMN open_now TINYINT AS (IF(accepted_at IS NULL AND cancelled_at IS NULL, 1, NULL)) PERSISTENT,
    ADD CONSTRAINT invitation_open_once UNIQUE (contact_key, unit_id, role, open_now);
--rollback ALTER TABLE invitation DROP CONSTRAINT invitation_open_once, DROP COLUMN open_now;

--changeset sangkien:one-open-invitation-0003
ALTER TABLE invitation DROP KEY invitation_contact;
--rollback ALTER TABLE invitation ADD KEY invitation_contact (contact_key);

--liquibase formatted sql

--changeset sangkien:message-0006
-- What can wait lets codes pass.
ALTER TABLE message ADD COLUMN patient BOOLEAN NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE message DROP COLUMN patient;

--changeset sangkien:message-0007
ALTER TABLE message ADD KEY message_waiting (state, patient, next_at), DROP KEY message_due;
--rollback ALTER TABLE message ADD KEY message_due (state, next_at), DROP KEY message_waiting;

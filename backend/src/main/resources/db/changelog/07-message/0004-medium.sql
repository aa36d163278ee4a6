--liquibase formatted sql

--changeset sangkien:message-0008
-- A mail server that hangs keeps no code from a telephone, so each medium is looked for by itself.
ALTER TABLE message ADD KEY message_next (state, medium, patient, next_at), DROP KEY message_waiting;
--rollback ALTER TABLE message ADD KEY message_waiting (state, patient, next_at), DROP KEY message_next;

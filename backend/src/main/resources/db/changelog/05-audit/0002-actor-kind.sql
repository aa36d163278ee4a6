--liquibase formatted sql

--changeset sangkien:audit-0010
-- Null for an account; CLIENT when actor_id names an API client.
ALTER TABLE audit_event ADD COLUMN actor_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL;
--rollback ALTER TABLE audit_event DROP COLUMN actor_kind;

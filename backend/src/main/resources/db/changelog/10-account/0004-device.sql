--liquibase formatted sql

--changeset sangkien:device-0001
ALTER TABLE session
    ADD COLUMN browser VARCHAR(30) NULL,
    ADD COLUMN system_name VARCHAR(30) NULL,
    ADD COLUMN network VARCHAR(40) NULL,
    ADD COLUMN last_seen_at DATETIME(3) NULL,
    ADD KEY session_age (started_at),
    ADD KEY session_ended (revoked_at);
--rollback ALTER TABLE session DROP COLUMN browser, DROP COLUMN system_name, DROP COLUMN network, DROP COLUMN last_seen_at, DROP KEY session_age, DROP KEY session_ended;

--changeset sangkien:device-0002
UPDATE session SET last_seen_at = started_at;
--rollback SELECT 1;

--changeset sangkien:device-0003
ALTER TABLE session MODIFY COLUMN last_seen_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), ADD KEY session_idle (last_seen_at);
--rollback ALTER TABLE session DROP KEY session_idle, MODIFY COLUMN last_seen_at DATETIME(3) NULL;

--changeset sangkien:device-0004
ALTER TABLE refresh_token ADD KEY refresh_token_age (issued_at);
--rollback ALTER TABLE refresh_token DROP KEY refresh_token_age;

--liquibase formatted sql

--changeset sangkien:coverage-epoch-0001
-- Figures change all day, which grassroots units are covered only with their first valid idea or the loss of the last.
ALTER TABLE board_epoch ADD COLUMN coverage BIGINT NOT NULL DEFAULT 0;
--rollback ALTER TABLE board_epoch DROP COLUMN coverage;

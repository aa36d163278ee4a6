--liquibase formatted sql

--changeset sangkien:epochs-0001
-- What boards show changes at different times: figures all day, units and targets now and then. Each has its own number.
ALTER TABLE board_epoch ADD COLUMN units BIGINT NOT NULL DEFAULT 0, ADD COLUMN targets BIGINT NOT NULL DEFAULT 0;
--rollback ALTER TABLE board_epoch DROP COLUMN units, DROP COLUMN targets;

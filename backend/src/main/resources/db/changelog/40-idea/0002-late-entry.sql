--liquibase formatted sql

--changeset sangkien:late-0001
ALTER TABLE idea ADD COLUMN late BOOLEAN NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE idea DROP COLUMN late;

--changeset sangkien:late-0002
CREATE TABLE late_request (
    idea_id      BIGINT      NOT NULL PRIMARY KEY,
    unit_id      BIGINT      NOT NULL,
    idea_version INT         NOT NULL,
    may_publish  BOOLEAN     NOT NULL,
    asked_at     DATETIME(3) NOT NULL,
    KEY late_request_queue (asked_at, idea_id),
    CONSTRAINT late_request_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT late_request_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
--rollback DROP TABLE late_request;

--liquibase formatted sql

--changeset sangkien:decision-0001
-- Since when the reviewers have it: the last time its author handed it in. Null for older ideas: since the first time.
ALTER TABLE idea ADD COLUMN waiting_since DATETIME(3) NULL;
--rollback ALTER TABLE idea DROP COLUMN waiting_since;

--changeset sangkien:decision-0002
-- The step that this one took back.
ALTER TABLE idea_event ADD COLUMN undoes_id BIGINT NULL;
--rollback ALTER TABLE idea_event DROP COLUMN undoes_id;

--changeset sangkien:decision-0003
-- With each decision, from which unit's right it was taken and what it changed, so that a higher level or an undo can tell.
CREATE TABLE idea_decision (
    event_id                  BIGINT       NOT NULL PRIMARY KEY,
    idea_id                   BIGINT       NOT NULL,
    officer_id                BIGINT       NOT NULL,
    unit_id                   BIGINT       NOT NULL,
    at                        DATETIME(3)  NOT NULL,
    state_before              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided_before            DATETIME(3)  NULL,
    recognition_number_before VARCHAR(60)  NULL,
    recognition_date_before   DATE         NULL,
    recognition_body_before   VARCHAR(200) NULL,
    recognition_level_before  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    idea_version              INT          NOT NULL,
    undone                    BOOLEAN      NOT NULL DEFAULT FALSE,
    KEY idea_decision_idea (idea_id, event_id),
    CONSTRAINT idea_decision_event FOREIGN KEY (event_id) REFERENCES idea_event (id),
    CONSTRAINT idea_decision_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT idea_decision_officer FOREIGN KEY (officer_id) REFERENCES account (id),
    CONSTRAINT idea_decision_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE idea_decision;

--changeset sangkien:decision-0004
-- What ideas have to do with each other; nothing is deleted, an ended link stays. An idea repeats at most one other at a time.
CREATE TABLE idea_link (
    id          BIGINT        NOT NULL PRIMARY KEY,
    idea_id     BIGINT        NOT NULL,
    other_id    BIGINT        NOT NULL,
    type        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason_code VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason      VARCHAR(2000) NULL,
    made_by     BIGINT        NOT NULL,
    made_at     DATETIME(3)   NOT NULL,
    ended_by    BIGINT        NULL,
    ended_at    DATETIME(3)   NULL,
    end_reason  VARCHAR(2000) NULL,
    same_now    BIGINT        AS (IF(type = 'SAME' AND ended_at IS NULL, idea_id, NULL)) VIRTUAL,
    KEY idea_link_idea (idea_id, id),
    KEY idea_link_other (other_id, id),
    CONSTRAINT idea_link_same UNIQUE (same_now),
    CONSTRAINT idea_link_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT idea_link_other FOREIGN KEY (other_id) REFERENCES idea (id),
    CONSTRAINT idea_link_made_by FOREIGN KEY (made_by) REFERENCES account (id),
    CONSTRAINT idea_link_ended_by FOREIGN KEY (ended_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE idea_link;

--changeset sangkien:decision-0005
INSERT INTO idea_link (id, idea_id, other_id, type, reason_code, reason, made_by, made_at)
SELECT e.id, i.id, i.duplicate_of, 'SAME', e.reason_code, e.reason, e.actor_id, e.at FROM idea i
JOIN idea_event e ON e.id = (SELECT MAX(l.id) FROM idea_event l WHERE l.idea_id = i.id AND l.to_state = 'DUPLICATE')
WHERE i.duplicate_of IS NOT NULL;
--rollback UPDATE idea i JOIN idea_link l ON l.same_now = i.id SET i.duplicate_of = l.other_id;

--changeset sangkien:decision-0006
-- The links say it now, and nothing else does.
ALTER TABLE idea DROP FOREIGN KEY idea_duplicate, DROP KEY idea_duplicate, DROP COLUMN duplicate_of;
--rollback ALTER TABLE idea ADD COLUMN duplicate_of BIGINT NULL, ADD CONSTRAINT idea_duplicate FOREIGN KEY (duplicate_of) REFERENCES idea (id);

--liquibase formatted sql

--changeset sangkien:support-queue-0001
-- From where its author takes part, for a draft that names no unit yet.
ALTER TABLE idea ADD COLUMN workplace_id BIGINT NULL, ADD CONSTRAINT idea_workplace FOREIGN KEY (workplace_id) REFERENCES unit (id);
--rollback ALTER TABLE idea DROP FOREIGN KEY idea_workplace, DROP COLUMN workplace_id;

--changeset sangkien:support-queue-0002
UPDATE idea i JOIN registration r ON r.campaign_id = i.campaign_id AND r.account_id = i.author_id SET i.workplace_id = r.unit_id WHERE i.state = 'DRAFT' AND i.unit_id IS NULL;
--rollback SELECT 1;

--changeset sangkien:support-queue-0003
-- An idea stands here exactly as long as its author has to go on with it: the queue reads these few and never all that is handed in.
ALTER TABLE idea
    ADD COLUMN stuck_state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state IN ('DRAFT', 'NEEDS_INFO') THEN state END) STORED,
    ADD COLUMN stuck_unit BIGINT AS (CASE WHEN state IN ('DRAFT', 'NEEDS_INFO') THEN COALESCE(unit_id, workplace_id) END) STORED;
--rollback ALTER TABLE idea DROP COLUMN stuck_state, DROP COLUMN stuck_unit;

--changeset sangkien:support-queue-0004
ALTER TABLE idea
    ADD KEY idea_stuck (stuck_state, campaign_id, updated_at, id, stuck_unit, phase_id),
    ADD KEY idea_stuck_unit (stuck_unit, stuck_state, campaign_id, updated_at, id, phase_id);
--rollback ALTER TABLE idea DROP KEY idea_stuck, DROP KEY idea_stuck_unit;

--changeset sangkien:support-queue-0005
ALTER TABLE unit ADD KEY unit_by_members (level, closed_at, member_count, id);
--rollback ALTER TABLE unit DROP KEY unit_by_members;

--changeset sangkien:support-queue-0006
CREATE TABLE support_idea_care (
    idea_id  BIGINT      NOT NULL PRIMARY KEY,
    owner_id BIGINT      NOT NULL,
    since    DATETIME(3) NOT NULL,
    CONSTRAINT support_idea_care_idea FOREIGN KEY (idea_id) REFERENCES idea (id) ON DELETE CASCADE,
    CONSTRAINT support_idea_care_owner FOREIGN KEY (owner_id) REFERENCES account (id)
);
--rollback DROP TABLE support_idea_care;

--changeset sangkien:support-queue-0007
CREATE TABLE support_unit_care (
    unit_id  BIGINT      NOT NULL PRIMARY KEY,
    owner_id BIGINT      NOT NULL,
    since    DATETIME(3) NOT NULL,
    CONSTRAINT support_unit_care_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT support_unit_care_owner FOREIGN KEY (owner_id) REFERENCES account (id)
);
--rollback DROP TABLE support_unit_care;

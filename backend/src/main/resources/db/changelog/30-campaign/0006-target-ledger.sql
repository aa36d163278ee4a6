--liquibase formatted sql

--changeset sangkien:target-0001
ALTER TABLE target_change
    ADD COLUMN rate        DECIMAL(5, 2) NULL,
    ADD COLUMN headcount   INT           NULL,
    ADD COLUMN approved_by BIGINT        NULL,
    ADD CONSTRAINT target_change_approver FOREIGN KEY (approved_by) REFERENCES account (id);
--rollback ALTER TABLE target_change DROP CONSTRAINT target_change_approver, DROP COLUMN approved_by, DROP COLUMN headcount, DROP COLUMN rate;

--changeset sangkien:target-0002
CREATE TABLE target_lock (
    phase_id      BIGINT       NOT NULL,
    version       INT          NOT NULL,
    assigned_on   DATE         NULL,
    registered_on DATE         NULL,
    set_at        DATETIME(3)  NOT NULL,
    set_by        BIGINT       NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    PRIMARY KEY (phase_id, version),
    CONSTRAINT target_lock_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT target_lock_person FOREIGN KEY (set_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE target_lock;

--changeset sangkien:target-0003
CREATE TABLE target_proposal (
    id              BIGINT       NOT NULL PRIMARY KEY,
    phase_id        BIGINT       NOT NULL,
    over_unit_id    BIGINT       NOT NULL,
    state           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    proposed_at     DATETIME(3)  NOT NULL,
    proposed_by     BIGINT       NOT NULL,
    decided_at      DATETIME(3)  NULL,
    decided_by      BIGINT       NULL,
    decision_reason VARCHAR(500) NULL,
    version         INT          NOT NULL DEFAULT 0,
    KEY target_proposal_open (state, id),
    KEY target_proposal_mine (proposed_by, id),
    CONSTRAINT target_proposal_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT target_proposal_over FOREIGN KEY (over_unit_id) REFERENCES unit (id),
    CONSTRAINT target_proposal_person FOREIGN KEY (proposed_by) REFERENCES account (id),
    CONSTRAINT target_proposal_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT target_proposal_four_eyes CHECK (state = 'WITHDRAWN' OR decided_by IS NULL OR decided_by <> proposed_by)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE target_proposal;

--changeset sangkien:target-0004
CREATE TABLE target_proposal_cell (
    proposal_id   BIGINT        NOT NULL,
    unit_id       BIGINT        NOT NULL,
    block         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount_before INT           NULL,
    amount_after  INT           NULL,
    rate          DECIMAL(5, 2) NULL,
    headcount     INT           NULL,
    PRIMARY KEY (proposal_id, unit_id, block, kind),
    KEY target_proposal_cell_unit (unit_id, proposal_id),
    CONSTRAINT target_proposal_cell_of FOREIGN KEY (proposal_id) REFERENCES target_proposal (id),
    CONSTRAINT target_proposal_cell_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
--rollback DROP TABLE target_proposal_cell;

--changeset sangkien:target-0005
CREATE TABLE campaign_target (
    unit_id     BIGINT       NOT NULL,
    campaign_id BIGINT       NOT NULL,
    version     INT          NOT NULL,
    assigned    INT          NULL,
    registered  INT          NULL,
    set_at      DATETIME(3)  NOT NULL,
    set_by      BIGINT       NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    PRIMARY KEY (unit_id, campaign_id, version),
    KEY campaign_target_campaign (campaign_id, unit_id, version),
    CONSTRAINT campaign_target_assigned CHECK (assigned BETWEEN 0 AND 1000000000),
    CONSTRAINT campaign_target_registered CHECK (registered BETWEEN 0 AND 1000000000),
    CONSTRAINT campaign_target_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT campaign_target_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT campaign_target_person FOREIGN KEY (set_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE campaign_target;

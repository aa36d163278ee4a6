--liquibase formatted sql

--changeset sangkien:review-0001
-- Who has an idea on the desk. Without an end when somebody else put it there.
CREATE TABLE review_claim (
    idea_id     BIGINT       NOT NULL PRIMARY KEY,
    holder_id   BIGINT       NOT NULL,
    claimed_at  DATETIME(3)  NOT NULL,
    until       DATETIME(3)  NULL,
    given_by    BIGINT       NULL,
    taken_from  BIGINT       NULL,
    word        VARCHAR(500) NULL,
    KEY review_claim_holder (holder_id, idea_id),
    CONSTRAINT review_claim_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT review_claim_holder FOREIGN KEY (holder_id) REFERENCES account (id),
    CONSTRAINT review_claim_given_by FOREIGN KEY (given_by) REFERENCES account (id),
    CONSTRAINT review_claim_taken_from FOREIGN KEY (taken_from) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE review_claim;

--changeset sangkien:review-0002
CREATE TABLE review_setting (
    campaign_id  BIGINT      NOT NULL PRIMARY KEY,
    service_days INT         NOT NULL,
    version      INT         NOT NULL,
    changed_by   BIGINT      NOT NULL,
    changed_at   DATETIME(3) NOT NULL,
    CONSTRAINT review_setting_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT review_setting_changed_by FOREIGN KEY (changed_by) REFERENCES account (id)
);
--rollback DROP TABLE review_setting;

--changeset sangkien:review-0003
CREATE TABLE review_template (
    campaign_id BIGINT        NOT NULL,
    place       INT           NOT NULL,
    reason_code VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text        VARCHAR(2000) NOT NULL,
    PRIMARY KEY (campaign_id, place),
    CONSTRAINT review_template_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE review_template;

--changeset sangkien:review-0004
-- One decision for many ideas; what is decided is kept as it was asked for.
CREATE TABLE bulk_decision (
    id           BIGINT      NOT NULL PRIMARY KEY,
    campaign_id  BIGINT      NOT NULL,
    asked_by     BIGINT      NOT NULL,
    asked_at     DATETIME(3) NOT NULL,
    action       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decision     TEXT        NOT NULL,
    cancelled_at DATETIME(3) NULL,
    finished_at  DATETIME(3) NULL,
    KEY bulk_decision_asked_by (asked_by, id),
    KEY bulk_decision_waiting (finished_at, id),
    CONSTRAINT bulk_decision_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT bulk_decision_asked_by FOREIGN KEY (asked_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE bulk_decision;

--changeset sangkien:review-0005
CREATE TABLE bulk_decision_row (
    bulk_id  BIGINT       NOT NULL,
    place    INT          NOT NULL,
    idea_id  BIGINT       NOT NULL,
    version  INT          NOT NULL,
    result   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    problem  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    said_vi  VARCHAR(500) NULL,
    said_en  VARCHAR(500) NULL,
    PRIMARY KEY (bulk_id, place),
    KEY bulk_decision_row_result (bulk_id, result, place),
    CONSTRAINT bulk_decision_row_bulk FOREIGN KEY (bulk_id) REFERENCES bulk_decision (id),
    CONSTRAINT bulk_decision_row_idea FOREIGN KEY (idea_id) REFERENCES idea (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE bulk_decision_row;

--changeset sangkien:review-0006
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('bulk-decision', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'bulk-decision';

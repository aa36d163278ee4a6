--liquibase formatted sql

--changeset sangkien:dispute-0001
-- Somebody says that an idea in their name is not theirs. One at a time is open about an idea.
CREATE TABLE dispute (
    id          BIGINT        NOT NULL PRIMARY KEY,
    idea_id     BIGINT        NOT NULL,
    person_id   BIGINT        NOT NULL,
    channel     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operator_id BIGINT        NULL,
    client_id   BIGINT        NULL,
    unit_id     BIGINT        NULL,
    by_code     BOOLEAN       NOT NULL,
    words       VARCHAR(1000) NULL,
    state       VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_at   DATETIME(3)   NOT NULL,
    decided_by  BIGINT        NULL,
    decided_at  DATETIME(3)   NULL,
    reason      VARCHAR(2000) NULL,
    version     INT           NOT NULL DEFAULT 0,
    open_now    BIGINT        AS (IF(state = 'OPEN', idea_id, NULL)) VIRTUAL,
    KEY dispute_queue (state, id),
    KEY dispute_idea (idea_id, id),
    KEY dispute_operator (operator_id, state),
    KEY dispute_client (client_id, state),
    CONSTRAINT dispute_open UNIQUE (open_now),
    CONSTRAINT dispute_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT dispute_person FOREIGN KEY (person_id) REFERENCES account (id),
    CONSTRAINT dispute_operator FOREIGN KEY (operator_id) REFERENCES account (id),
    CONSTRAINT dispute_client FOREIGN KEY (client_id) REFERENCES api_client (id),
    CONSTRAINT dispute_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT dispute_decided_by FOREIGN KEY (decided_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE dispute;

--changeset sangkien:claim-0002
-- Since when somebody has had in their own hands what was entered for them.
CREATE TABLE claim_taken (
    account_id BIGINT      NOT NULL PRIMARY KEY,
    taken_at   DATETIME(3) NOT NULL,
    CONSTRAINT claim_taken_person FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE claim_taken;

--changeset sangkien:claim-0003
-- Under whom an idea was entered before somebody took it over with the code of a receipt, so that it can be given back.
CREATE TABLE claimed_idea (
    idea_id BIGINT      NOT NULL,
    from_id BIGINT      NOT NULL,
    to_id   BIGINT      NOT NULL,
    at      DATETIME(3) NOT NULL,
    PRIMARY KEY (idea_id, from_id),
    CONSTRAINT claimed_idea_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT claimed_idea_from FOREIGN KEY (from_id) REFERENCES account (id),
    CONSTRAINT claimed_idea_to FOREIGN KEY (to_id) REFERENCES account (id)
);
--rollback DROP TABLE claimed_idea;

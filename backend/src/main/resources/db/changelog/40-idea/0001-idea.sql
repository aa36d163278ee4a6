--liquibase formatted sql

--changeset sangkien:idea-0001
CREATE SEQUENCE idea_number START WITH 1 INCREMENT BY 1 CACHE 1000;
--rollback DROP SEQUENCE idea_number;

--changeset sangkien:idea-0002
CREATE TABLE idea (
    id                 BIGINT       NOT NULL PRIMARY KEY,
    number             VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    campaign_id        BIGINT       NOT NULL,
    phase_id           BIGINT       NULL,
    unit_id            BIGINT       NULL,
    block              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    author_id          BIGINT       NOT NULL,
    operator_id        BIGINT       NOT NULL,
    channel            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title              VARCHAR(300) NULL,
    search_text        VARCHAR(330) NULL,
    solution_type      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    field              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    direct_worker      BOOLEAN      NOT NULL DEFAULT FALSE,
    first_applied_on   DATE         NULL,
    benefit_vnd        BIGINT       NULL,
    may_publish        BOOLEAN      NOT NULL DEFAULT FALSE,
    recognition_number VARCHAR(60)  NULL,
    recognition_date   DATE         NULL,
    recognition_body   VARCHAR(200) NULL,
    recognition_level  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    duplicate_of       BIGINT       NULL,
    created_at         DATETIME(3)  NOT NULL,
    updated_at         DATETIME(3)  NOT NULL,
    submitted_at       DATETIME(3)  NULL,
    decided_at         DATETIME(3)  NULL,
    version            INT          NOT NULL DEFAULT 0,
    KEY idea_author (author_id, campaign_id, id),
    KEY idea_queue (state, submitted_at, id),
    KEY idea_unit (unit_id, state, submitted_at, id),
    KEY idea_counting (phase_id, unit_id, block, state),
    KEY idea_first (phase_id, author_id, submitted_at, id),
    KEY idea_published (campaign_id, may_publish, state, id),
    CONSTRAINT idea_number UNIQUE (number),
    CONSTRAINT idea_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT idea_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT idea_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT idea_author FOREIGN KEY (author_id) REFERENCES account (id),
    CONSTRAINT idea_operator FOREIGN KEY (operator_id) REFERENCES account (id),
    CONSTRAINT idea_duplicate FOREIGN KEY (duplicate_of) REFERENCES idea (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE idea;

--changeset sangkien:idea-0003
CREATE TABLE idea_content (
    idea_id      BIGINT         NOT NULL PRIMARY KEY,
    problem TEXT NULL,
    description TEXT NULL,
    conditions TEXT NULL,
    benefit_text TEXT NULL,
    CONSTRAINT idea_content_idea FOREIGN KEY (idea_id) REFERENCES idea (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE idea_content;

--changeset sangkien:idea-0004
CREATE TABLE idea_event (
    id          BIGINT        NOT NULL PRIMARY KEY,
    idea_id     BIGINT        NOT NULL,
    from_state  VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    to_state    VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at          DATETIME(3)   NOT NULL,
    actor_id    BIGINT        NOT NULL,
    actor_part  VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason_code VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason      VARCHAR(2000) NULL,
    KEY idea_event_idea (idea_id, id),
    CONSTRAINT idea_event_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT idea_event_actor FOREIGN KEY (actor_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE idea_event;

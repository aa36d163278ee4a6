--liquibase formatted sql

--changeset sangkien:support-0001
CREATE TABLE support_team (
    unit_id BIGINT       NOT NULL PRIMARY KEY,
    name    VARCHAR(100) NOT NULL,
    phone   VARCHAR(20)  NOT NULL,
    zalo    VARCHAR(150) NULL,
    hours   VARCHAR(200) NULL,
    version INT          NOT NULL DEFAULT 1,
    CONSTRAINT support_team_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE support_team;

--changeset sangkien:support-0002
CREATE TABLE support_case (
    id            BIGINT         NOT NULL PRIMARY KEY,
    requester_id  BIGINT         NULL,
    name          VARCHAR(100)   NULL,
    phone         VARBINARY(255) NULL,
    unit_id       BIGINT         NOT NULL,
    desk_id       BIGINT         NOT NULL,
    idea_id       BIGINT         NULL,
    topic         VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    step          VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    state         VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assignee_id   BIGINT         NULL,
    opened_at     DATETIME(3)    NOT NULL,
    opened_on     DATE           NULL,
    number_of_day INT            NULL,
    waiting_since DATETIME(3)    NOT NULL,
    version       INT            NOT NULL DEFAULT 0,
    KEY support_case_queue (state, waiting_since, id),
    KEY support_case_desk (desk_id, state, waiting_since, id),
    KEY support_case_assignee (assignee_id, state),
    CONSTRAINT support_case_of_day UNIQUE (requester_id, opened_on, number_of_day),
    CONSTRAINT support_case_person FOREIGN KEY (requester_id) REFERENCES account (id),
    CONSTRAINT support_case_assignee FOREIGN KEY (assignee_id) REFERENCES account (id),
    CONSTRAINT support_case_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT support_case_desk_unit FOREIGN KEY (desk_id) REFERENCES unit (id),
    CONSTRAINT support_case_idea FOREIGN KEY (idea_id) REFERENCES idea (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE support_case;

--changeset sangkien:support-0003
CREATE TABLE support_message (
    id        BIGINT        NOT NULL PRIMARY KEY,
    case_id   BIGINT        NOT NULL,
    part      VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text      VARCHAR(2000) NULL,
    author_id BIGINT        NULL,
    at        DATETIME(3)   NOT NULL,
    KEY support_message_case (case_id, id),
    KEY support_message_author (author_id),
    CONSTRAINT support_message_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT support_message_author FOREIGN KEY (author_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE support_message;

--changeset sangkien:support-0004
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('support-quiet', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'support-quiet';

--liquibase formatted sql

--changeset sangkien:support-0006
CREATE TABLE support_ready_answer (
    id      BIGINT        NOT NULL PRIMARY KEY,
    unit_id BIGINT        NOT NULL,
    heading VARCHAR(100)  NOT NULL,
    text    VARCHAR(2000) NOT NULL,
    version INT           NOT NULL DEFAULT 0,
    KEY support_ready_answer_team (unit_id, heading),
    CONSTRAINT support_ready_answer_team FOREIGN KEY (unit_id) REFERENCES support_team (unit_id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE support_ready_answer;

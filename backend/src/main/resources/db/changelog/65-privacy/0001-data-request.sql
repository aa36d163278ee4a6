--liquibase formatted sql

--changeset sangkien:privacy-0001
CREATE TABLE data_request (
    id          BIGINT        NOT NULL PRIMARY KEY,
    account_id  BIGINT        NOT NULL,
    unit_id     BIGINT        NOT NULL,
    kind        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text        VARCHAR(2000) NULL,
    state       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at    DATETIME(3)   NOT NULL,
    answer_due  DATE          NOT NULL,
    done_due    DATE          NOT NULL,
    answered_at DATETIME(3)   NULL,
    ended_at    DATETIME(3)   NULL,
    handled_by  BIGINT        NULL,
    answer      VARCHAR(2000) NULL,
    version     INT           NOT NULL,
    KEY data_request_person (account_id, id),
    KEY data_request_queue (state, id),
    CONSTRAINT data_request_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT data_request_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT data_request_handler FOREIGN KEY (handled_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE data_request;

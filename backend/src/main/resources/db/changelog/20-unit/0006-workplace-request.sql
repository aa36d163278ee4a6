--liquibase formatted sql

--changeset sangkien:workplace-0001
CREATE TABLE workplace_request (
    id            BIGINT       NOT NULL PRIMARY KEY,
    name          VARCHAR(200) NOT NULL,
    place_id      BIGINT       NOT NULL,
    contact       VARCHAR(100) NULL,
    requested_by  BIGINT       NOT NULL,
    requested_at  DATETIME(3)  NOT NULL,
    requested_on  DATE         NOT NULL,
    number_of_day INT          NOT NULL,
    state         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_id       BIGINT       NULL,
    reason        VARCHAR(500) NULL,
    decided_by    BIGINT       NULL,
    decided_at    DATETIME(3)  NULL,
    version       INT          NOT NULL DEFAULT 0,
    KEY workplace_request_queue (state, id),
    KEY workplace_request_place (place_id, state, id),
    CONSTRAINT workplace_request_of_day UNIQUE (requested_by, requested_on, number_of_day),
    CONSTRAINT workplace_request_place FOREIGN KEY (place_id) REFERENCES unit (id),
    CONSTRAINT workplace_request_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT workplace_request_person FOREIGN KEY (requested_by) REFERENCES account (id),
    CONSTRAINT workplace_request_decider FOREIGN KEY (decided_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE workplace_request;

--liquibase formatted sql

--changeset sangkien:person-search-0001
-- How often an operator looked for people in each hour, so that nobody walks through all telephone numbers.
CREATE TABLE person_search (
    operator_id BIGINT      NOT NULL,
    hour_from   DATETIME(3) NOT NULL,
    searches    INT         NOT NULL,
    refused     INT         NOT NULL,
    PRIMARY KEY (operator_id, hour_from),
    KEY person_search_age (hour_from),
    CONSTRAINT person_search_operator FOREIGN KEY (operator_id) REFERENCES account (id)
);
--rollback DROP TABLE person_search;

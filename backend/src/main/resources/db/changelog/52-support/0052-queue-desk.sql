--liquibase formatted sql

--changeset sangkien:queue-desk-0001
-- The queue of a large subtree is read in its order, and whose desk each lies on is asked for every one.
ALTER TABLE support_case
    DROP KEY support_case_queue,
    ADD KEY support_case_queue (state, waiting_since, id, desk_id);
--rollback ALTER TABLE support_case DROP KEY support_case_queue, ADD KEY support_case_queue (state, waiting_since, id);

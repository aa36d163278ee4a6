--liquibase formatted sql

-- What is only ever written down is neither changed nor removed by the application, by no right of its own.
-- Where one user does everything there is nobody to give rights to, and the triggers alone stand in the way.
--changeset sangkien:application-rights-0001 splitStatements:false runAlways:true runOnChange:true
BEGIN NOT ATOMIC
    DECLARE application VARCHAR(400) DEFAULT '${application-user}';
    FOR found IN (
        SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
          AND table_name NOT IN ('snapshot', 'snapshot_unit', 'snapshot_figure', 'snapshot_signature', 'snapshot_member', 'idea_event', 'target_change',
                                 'comment_decision', 'claim_join', 'claim_join_idea', 'claim_join_author', 'claim_join_registration', 'claim_join_undone', 'audit_event', 'audit_link', 'DATABASECHANGELOG', 'DATABASECHANGELOGLOCK')
          AND application <> CURRENT_USER() AND application NOT LIKE '$%'
    ) DO
        EXECUTE IMMEDIATE CONCAT('GRANT UPDATE, DELETE ON `', found.name, '` TO ',
                                 QUOTE(REGEXP_SUBSTR(application, '^.*(?=@)')), '@', QUOTE(SUBSTRING_INDEX(application, '@', -1)));
    END FOR;
END
--rollback empty

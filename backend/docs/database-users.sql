-- For an installation in which even the application's own user cannot remove frozen standings or lines of the audit. Run as the database's administrator after
-- each new version has migrated the database, with names and passwords of your own:
--   sangkien_owner  makes and changes tables: JDBC_MIGRATION_USER and JDBC_MIGRATION_PASSWORD
--   sangkien        runs the application:     JDBC_USER and JDBC_PASSWORD
-- On an empty database: run this, start the application once with the command recount as sangkien_owner (JDBC_USER), which makes the tables, and run this again.
-- The application's user can add to the tables of snapshots, histories and the audit and read them, and change rows of all others; it cannot make, drop or truncate any.

CREATE USER IF NOT EXISTS 'sangkien_owner'@'%' IDENTIFIED BY 'change-me';
CREATE USER IF NOT EXISTS 'sangkien'@'%' IDENTIFIED BY 'change-me-too';
GRANT ALL ON sangkien.* TO 'sangkien_owner'@'%';
REVOKE ALL PRIVILEGES, GRANT OPTION FROM 'sangkien'@'%';
GRANT SELECT, INSERT, CREATE TEMPORARY TABLES ON sangkien.* TO 'sangkien'@'%';

DELIMITER //
BEGIN NOT ATOMIC
    FOR found IN (
        SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'sangkien' AND table_type = 'BASE TABLE'
        AND table_name NOT IN ('snapshot', 'snapshot_unit', 'snapshot_figure', 'snapshot_signature', 'snapshot_member', 'idea_event', 'target_change', 'comment_decision', 'audit_event', 'audit_link', 'DATABASECHANGELOG', 'DATABASECHANGELOGLOCK')
    ) DO
        EXECUTE IMMEDIATE CONCAT('GRANT UPDATE, DELETE ON sangkien.`', found.name, '` TO ''sangkien''@''%''');
    END FOR;
END //
DELIMITER ;

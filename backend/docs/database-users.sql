-- The rights of the two users of a database of one's own, so that nobody who gets into the application can change the audit, a frozen standing
-- or a history through it. Run once as the database's administrator, on an empty database or an old one, after making the users:
--   CREATE USER 'sangkien_owner'@'%' IDENTIFIED BY '…';   makes and changes tables: JDBC_MIGRATION_USER and JDBC_MIGRATION_PASSWORD
--   CREATE USER 'sangkien'@'%' IDENTIFIED BY '…';         runs the application:     JDBC_USER and JDBC_PASSWORD
-- The application's user adds and reads. Which tables it may also change, the owner says at every start (db/changelog/99-rights).

GRANT ALL ON sangkien.* TO 'sangkien_owner'@'%' WITH GRANT OPTION;
REVOKE ALL PRIVILEGES, GRANT OPTION FROM 'sangkien'@'%';
GRANT SELECT, INSERT, CREATE TEMPORARY TABLES ON sangkien.* TO 'sangkien'@'%';

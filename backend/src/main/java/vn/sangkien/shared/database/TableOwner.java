package vn.sangkien.shared.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whoever makes tables may also remove what the application only ever adds. Where one user does everything, that one is it. */
@ApplicationScoped
public class TableOwner {

    private final String url;
    private final Properties login = new Properties();

    TableOwner(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user, @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "quarkus.liquibase.username") Optional<String> owner, @ConfigProperty(name = "quarkus.liquibase.password") Optional<String> ownerPassword) {
        this.url = url;
        login.setProperty("user", owner.orElse(user));
        login.setProperty("password", ownerPassword.orElse(password));
    }

    /** A connection outside the pool, to be closed by the caller; each statement is a transaction. */
    public Connection connect() throws SQLException {
        return new org.mariadb.jdbc.Driver().connect(url, login);
    }
}

package vn.sangkien;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Where real people's data is, nothing may be left as it is for development. */
@ApplicationScoped
class ProductionCheck {

    private static final Set<String> DEFAULT_SECRETS = Set.of("change-me", "change-me-too", "changeme", "sangkien", "password", "secret", "root",
            "mariadb", "mysql", "admin", "test", "123456", "12345678", "minioadmin");
    private static final Set<PosixFilePermission> OTHERS = Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    /** Before anything is filled or served. */
    void check(@Observes @Priority(1) StartupEvent started, Config config) {
        if (config.getOptionalValue("sangkien.production", Boolean.class).orElse(false)) {
            List<String> faults = faults(config);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("Refused to start, because this is no development:\n- " + String.join("\n- ", faults));
            }
        }
    }

    static List<String> faults(Config config) {
        var faults = new ArrayList<String>();
        for (String secret : List.of("quarkus.datasource.password", "quarkus.liquibase.password", "sangkien.files.bucket.secret-key",
                "sangkien.messages.gateway.secret", "quarkus.mailer.password")) {
            if (value(config, secret).filter(password -> password.length() < 8 || DEFAULT_SECRETS.contains(password.toLowerCase(Locale.ROOT))).isPresent()) {
                faults.add(secret + " is a default or too short; choose one of your own");
            }
        }
        if (value(config, "sangkien.sample-programme").filter(sample -> !sample.equals("none")).isPresent()) {
            faults.add("SAMPLE_PROGRAMME brings accounts whose password is published; leave it out");
        }
        faults.addAll(faultsOfMessages(config));
        for (String name : config.getPropertyNames()) {
            boolean address = name.equals("sangkien.web.address") || name.startsWith("sangkien.providers.") && name.endsWith(".issuer");
            if (address && value(config, name).filter(url -> !url.startsWith("https://")).isPresent()) {
                faults.add(name + " is not https, so anybody on the way could sign in as somebody else");
            }
        }
        if (on(config, "quarkus.swagger-ui.enabled")) {
            faults.add("quarkus.swagger-ui.enabled shows a page for developers");
        }
        boolean anyOrigin = value(config, "quarkus.http.cors.origins").map(origins -> origins.contains("*")).orElse(true);
        if ((on(config, "quarkus.http.cors") || on(config, "quarkus.http.cors.enabled")) && anyOrigin) {
            faults.add("quarkus.http.cors.origins lets every site in; name the sites");
        }
        if (on(config, "quarkus.http.proxy.proxy-address-forwarding") && value(config, "quarkus.http.proxy.trusted-proxies").isEmpty()) {
            faults.add("quarkus.http.proxy.trusted-proxies is missing, so anybody may claim any address");
        }
        if (value(config, "quarkus.hibernate-orm.schema-management.strategy").filter(strategy -> !Set.of("none", "validate").contains(strategy)).isPresent()) {
            faults.add("quarkus.hibernate-orm.schema-management.strategy would change or drop tables");
        }
        if (on(config, "quarkus.hibernate-orm.log.sql")) {
            faults.add("quarkus.hibernate-orm.log.sql writes personal data to the log");
        }
        faults.addAll(faultsOfKeys(config, "sangkien.jwt.keys", "JWT_KEYS"));
        faults.addAll(faultsOfKeys(config, "sangkien.data-keys", "DATA_KEYS"));
        return faults;
    }

    private static List<String> faultsOfKeys(Config config, String setting, String name) {
        return value(config, setting).map(Path::of).map(ProductionCheck::readableByOthers).orElse(List.of()).stream()
                .map(key -> name + ": others than the owner may read or change " + key + "; take that right away (chmod 600)").toList();
    }

    /** What is sent are keys to accounts. */
    private static List<String> faultsOfMessages(Config config) {
        var faults = new ArrayList<String>();
        if (value(config, "sangkien.messages.gateway.url").filter(url -> !url.startsWith("https://")).isPresent()) {
            faults.add("MESSAGE_GATEWAY_URL is not https, so anybody on the way could read the codes");
        }
        if (value(config, "sangkien.messages.gateway.url").isPresent() && value(config, "sangkien.messages.gateway.secret").isEmpty()) {
            faults.add("MESSAGE_GATEWAY_SECRET is missing, so anybody could send messages in our name");
        }
        boolean plain = !on(config, "quarkus.mailer.tls") && value(config, "quarkus.mailer.start-tls").filter(tls -> !tls.equalsIgnoreCase("REQUIRED")).isPresent();
        if (value(config, "sangkien.messages.smtp.host").isPresent() && plain) {
            faults.add("SMTP_START_TLS is not REQUIRED, so anybody on the way could read the codes");
        }
        if (on(config, "quarkus.mailer.mock")) {
            faults.add("quarkus.mailer.mock writes messages to the log instead of sending them");
        }
        return faults;
    }

    private static List<Path> readableByOthers(Path folder) {
        try (var keys = Files.newDirectoryStream(folder, "*.{jwk,json}")) {
            var open = new ArrayList<Path>();
            for (Path key : keys) {
                if (Files.getFileStore(key).supportsFileAttributeView("posix") && Files.getPosixFilePermissions(key).stream().anyMatch(OTHERS::contains)) {
                    open.add(key.getFileName());
                }
            }
            return open;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a folder of keys cannot be read: " + folder, unreadable);
        }
    }

    private static boolean on(Config config, String name) {
        return value(config, name).filter("true"::equals).isPresent();
    }

    private static Optional<String> value(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(text -> !text.isBlank());
    }
}

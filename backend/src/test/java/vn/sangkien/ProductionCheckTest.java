package vn.sangkien;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangkien.shared.secret.DataKeys;

class ProductionCheckTest {

    @TempDir
    Path keys;

    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void asItShouldBe() throws IOException {
        SigningKeyFile.createIn(keys);
        settings.putAll(Map.of("sangkien.jwt.keys", keys.toString(), "quarkus.datasource.password", "kFz8-wq2V-made-up", "sangkien.sample-programme", "none",
                "quarkus.swagger-ui.enabled", "false", "quarkus.hibernate-orm.schema-management.strategy", "validate"));
    }

    @Test
    void secretsOfOnesOwnAreNoFault() {
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"quarkus.datasource.password, change-me-too", "quarkus.datasource.password, Sangkien", "quarkus.datasource.password, kurz",
            "quarkus.liquibase.password, change-me", "sangkien.files.bucket.secret-key, minioadmin", "sangkien.sample-programme, small",
            "quarkus.swagger-ui.enabled, true", "quarkus.http.cors.enabled, true", "quarkus.http.proxy.proxy-address-forwarding, true",
            "sangkien.messages.gateway.secret, change-me", "quarkus.mailer.password, secret", "quarkus.mailer.mock, true", "sangkien.messages.gateway.url, https://x.example.vn",
            "quarkus.hibernate-orm.schema-management.strategy, drop-and-create", "quarkus.hibernate-orm.log.sql, true",
            "quarkus.http.cors, true", "sangkien.web.address, http://sangkien.example.vn", "sangkien.providers.thu.issuer, http://dang-nhap.example.vn",
            "quarkus.datasource.password, ADMIN", "quarkus.hibernate-orm.schema-management.strategy, update"})
    void eachOfTheseIsRefusedByName(String setting, String value) {
        settings.put(setting, value);

        assertThat(faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"sangkien.web.address, https://sangkien.example.vn", "sangkien.providers.thu.issuer, https://dang-nhap.example.vn", "quarkus.mailer.start-tls, OPTIONAL",
            "quarkus.datasource.password, ''", "sangkien.messages.gateway.secret, kFz8-wq2V-made-up"})
    void noneOfTheseIsAFault(String setting, String value) {
        settings.put(setting, value);

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http://x.example.vn, MESSAGE_GATEWAY_URL", "https://x.example.vn,"})
    void aGatewayIsReachedByHttpsOnly(String address, String fault) {
        settings.put("sangkien.messages.gateway.url", address);
        settings.put("sangkien.messages.gateway.secret", "kFz8-wq2V-made-up");

        assertThat(faults()).hasSize(fault == null ? 0 : 1).allMatch(found -> found.startsWith(fault));
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED, false, 0", "OPTIONAL, false, 1", "DISABLED, false, 1", "DISABLED, true, 0"})
    void mailServersAreReachedByTlsOnly(String startTls, String tls, int faults) {
        settings.putAll(Map.of("sangkien.messages.smtp.host", "mail.example.vn", "quarkus.mailer.start-tls", startTls, "quarkus.mailer.tls", tls));

        assertThat(faults()).hasSize(faults);
    }

    @Test
    void forwardedAddressesCountFromNamedProxiesOnly() {
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "10.0.0.1");

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"*, 1", "/.*/, 1", "https://sangkien.example.vn, 0"})
    void onlyNamedSitesMayCallAcross(String origins, int faults) {
        settings.put("quarkus.http.cors.enabled", "true");
        settings.put("quarkus.http.cors.origins", origins);

        assertThat(faults()).hasSize(faults);
    }

    @Test
    void keysThatOthersMayReadAreRefused() throws IOException {
        try (var files = Files.newDirectoryStream(keys, "*.jwk")) {
            Files.setPosixFilePermissions(files.iterator().next(), PosixFilePermissions.fromString("rw-r-----"));
        }
        assertThat(faults()).hasSize(1).first().asString().contains("JWT_KEYS");
    }

    @Test
    void keysOfStoredDataThatOthersMayReadAreRefused(@TempDir Path dataKeys) throws IOException {
        DataKeys.ensure(dataKeys);
        settings.put("sangkien.data-keys", dataKeys.toString());
        assertThat(faults()).isEmpty();
        try (var files = Files.newDirectoryStream(dataKeys)) {
            for (Path file : files) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            }
        }
        assertThat(faults()).hasSize(2).allMatch(fault -> fault.startsWith("DATA_KEYS"));
    }

    private List<String> faults() {
        return ProductionCheck.faults(new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(settings, "test", 100)).build());
    }
}

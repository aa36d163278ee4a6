package vn.sangkien.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes to which nobody gave a name do not write into one chain. */
class MachineNameTest {

    private static final String PROPERTY = "sangkien.audit.node";

    @TempDir
    Path folder;

    @Test
    void aNodeToWhichNobodyGaveANameHasThatOfItsMachine() throws IOException {
        var properties = new Properties();
        try (var shipped = MachineNameTest.class.getResourceAsStream("/application.properties")) {
            properties.load(shipped);
        }
        String asSet = properties.getProperty(PROPERTY);

        assertThat(nodeName(Map.of(PROPERTY, asSet))).isEqualTo(MachineName.get().replaceAll("[^A-Za-z0-9._-]", "-")).isNotBlank().isNotEqualTo("node");
        assertThat(nodeName(Map.of(PROPERTY, asSet, "HOSTNAME", "của vỏ lệnh"))).isEqualTo(nodeName(Map.of(PROPERTY, asSet)));
        assertThat(nodeName(Map.of(PROPERTY, asSet, "NODE_NAME", "may-chu-2"))).isEqualTo("may-chu-2");
    }

    @Test
    void twoMachinesHaveTwoNames() throws IOException {
        assertThat(MachineName.of(machine("may-1\n"))).isEqualTo("may-1");
        assertThat(MachineName.of(machine("may-2\n"))).isEqualTo("may-2");
    }

    @Test
    void whereTheKernelTellsNothingTheMachineStillHasAName() throws IOException {
        assertThat(MachineName.of(folder.resolve("absent"))).isNotBlank();
        assertThat(MachineName.of(machine("\n"))).isNotBlank();
    }

    private Path machine(String name) throws IOException {
        return Files.writeString(folder.resolve("hostname"), name);
    }

    private static String nodeName(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder().addDefaultInterceptors().withConverter(Duration.class, 200, new DurationConverter()).withMapping(AuditConfig.class).withDefaultValues(settings).build();
        return config.getConfigMapping(AuditConfig.class).nodeName();
    }
}

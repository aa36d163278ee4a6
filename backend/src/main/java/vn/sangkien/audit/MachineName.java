package vn.sangkien.audit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What this machine, or this container, is called. Shells know it as HOSTNAME, but seldom tell the programs that they start. */
final class MachineName {

    private static final String OURS = of(Path.of("/proc/sys/kernel/hostname"));

    private MachineName() {
    }

    static String get() {
        return OURS;
    }

    /** @param kernel where Linux tells it, without asking a name server */
    static String of(Path kernel) {
        try {
            String name = Files.readString(kernel).strip();
            return name.isEmpty() ? asked() : name;
        } catch (IOException anotherSystem) {
            return asked();
        }
    }

    private static String asked() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            // Better a chain for each start than one that two machines share.
            return "nameless-" + UUID.randomUUID();
        }
    }
}

package vn.sangkien.demo;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows on their way into one table by {@code LOAD DATA}, read by the driver on a thread of its own while they are being made. */
final class RowStream extends InputStream {

    private static final int BLOCK = 1 << 18;
    private static final byte[] END = {};
    private static final Set<String> SEALED = Set.of("phone", "email");

    private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(16);
    private final StringBuilder made = new StringBuilder(BLOCK + 8_192);
    private final CompletableFuture<Void> loaded;
    private byte[] block = {};
    private int read;

    RowStream(Connection connection, String table, String... columns) {
        // What is no text comes in hexadecimal.
        String load = "LOAD DATA LOCAL INFILE 'rows' INTO TABLE " + table + " CHARACTER SET utf8mb4 ("
                + Stream.of(columns).map(column -> SEALED.contains(column) ? "@" + column : column).collect(Collectors.joining(", ")) + ")"
                + Stream.of(columns).filter(SEALED::contains).map(column -> column + " = UNHEX(@" + column + ")").reduce((a, b) -> a + ", " + b).map(set -> " SET " + set).orElse("");
        loaded = CompletableFuture.runAsync(() -> {
            try (connection; var statement = connection.createStatement()) {
                statement.execute("SET unique_checks = 0, foreign_key_checks = 0, net_read_timeout = 3600");
                ((org.mariadb.jdbc.Statement) statement).setLocalInfileInputStream(this);
                statement.execute(load);
            } catch (SQLException refused) {
                throw new IllegalStateException(load, refused);
            }
        }, task -> {
            var thread = new Thread(task, table);
            thread.setDaemon(true);
            thread.start();
        });
    }

    void add(Object... row) {
        for (int i = 0; i < row.length; i++) {
            append(row[i]);
            made.append(i == row.length - 1 ? '\n' : '\t');
        }
        if (made.length() > BLOCK) {
            send(made.toString().getBytes(StandardCharsets.UTF_8));
            made.setLength(0);
        }
    }

    private void append(Object value) {
        if (value == null) {
            made.append("\\N");
        } else if (value instanceof Instant instant) {
            made.append(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof byte[] sealed) {
            made.append(HexFormat.of().formatHex(sealed));
        } else if (value instanceof Boolean flag) {
            made.append(flag ? '1' : '0');
        } else if (value instanceof String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                made.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\\' ? "\\\\" : Character.toString(c));
            }
        } else {
            made.append(value);
        }
    }

    /** Returns when everything is stored. */
    void finish() {
        send(made.toString().getBytes(StandardCharsets.UTF_8));
        send(END);
        loaded.join();
    }

    private void send(byte[] bytes) {
        try {
            while (!blocks.offer(bytes, 1, TimeUnit.SECONDS)) {
                if (loaded.isCompletedExceptionally()) {
                    loaded.join();
                }
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (read == block.length && block != END) {
            try {
                block = blocks.take();
                read = 0;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        if (block == END) {
            return -1;
        }
        int count = Math.min(most, block.length - read);
        System.arraycopy(block, read, into, from, count);
        read += count;
        return count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}

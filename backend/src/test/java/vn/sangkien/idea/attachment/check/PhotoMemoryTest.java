package vn.sangkien.idea.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.idea.attachment.SentFiles;

/** A photo of as many pixels as are allowed is looked over in half of the memory that the application has, and leaves it the rest. */
class PhotoMemoryTest {

    private static final int WIDTH = 8_000;
    private static final int HEIGHT = 5_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "progressive jpg", "png", "long png", "wide png", "moving webp"})
    void theLargestPhotoFitsInHalfOfTheMemory(String kind) throws Exception {
        Path photo = switch (kind) {
            case "jpg", "progressive jpg" -> jpeg(kind.startsWith("progressive"));
            case "moving webp" -> Files.write(folder.resolve("moving.webp"),
                    SentFiles.animatedWebp(Base64.getDecoder().decode(FileCheckTest.WEBP_LOSSLESS), 150_000, 4_000, 4_000));
            case "png" -> png(WIDTH, HEIGHT);
            case "long png" -> png(1, WIDTH * HEIGHT);
            default -> png(WIDTH * HEIGHT, 1);
        };

        assertThat(checkedBeside(photo)).as(kind).isZero();
    }

    /** Runs {@link #main} with the options of the application and half of its heap. @return how it ended */
    private int checkedBeside(Path photo) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        List<String> command = Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                Files.readAllLines(Path.of("java.options")).stream().filter(line -> line.startsWith("-") && !line.startsWith("-Xm")),
                Stream.of("-Xmx" + heap() / 2 + "m", "-cp", System.getProperty("java.class.path"), PhotoMemoryTest.class.getName(), photo.toString()))
                .flatMap(part -> part).toList();
        Process beside = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(beside.waitFor(120, TimeUnit.SECONDS)).isTrue();
        System.out.print(Files.readString(log));
        return beside.exitValue();
    }

    private static int heap() throws IOException {
        return Files.readAllLines(Path.of("java.options")).stream().filter(line -> line.startsWith("-Xmx")).map(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .findFirst().orElseThrow();
    }

    /** Looks one photo over; refusing it is an answer too. */
    public static void main(String[] photo) throws IOException {
        String answer;
        try {
            CheckedFile kept = FileCheck.check(Path.of(photo[0]));
            answer = kept.width() + " x " + kept.height();
        } catch (RefusedFileException refused) {
            answer = "refused: " + refused.refusal();
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(used -> used.getUsed()).sum();
        System.out.println(photo[0] + ": " + answer + ", heap at most " + peak / 1_000_000 + " MB, "
                + Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse(""));
    }

    private Path jpeg(boolean progressive) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        for (int x = 0; x < WIDTH; x += 40) {
            pen.setColor(new Color(x * 31 % 256, x * 17 % 256, x * 7 % 256));
            pen.fillOval(x, x * 13 % HEIGHT, 900, 700);
        }
        pen.dispose();
        Path file = folder.resolve(progressive ? "progressive.jpg" : "photo.jpg");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return file;
    }

    private Path png(int width, int height) throws IOException {
        return Files.write(folder.resolve(width + ".png"), SentFiles.deepPng(width, height));
    }
}

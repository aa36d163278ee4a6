package vn.sangkien.standings.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.Ranking;

/** Draws the top of a board for a phone's screen: what it is, as of when, the best units with bars, and where to see more. */
final class BoardPainter {

    private static final int WIDTH = 1080;
    private static final int MARGIN = 56;
    private static final int HEAD = 400;
    private static final int ROW = 96;
    private static final int FOOT = 210;
    private static final int CODE = 150;

    private static final Color PAPER = new Color(0xfaf7f1);
    private static final Color RED = new Color(0x9c1420);
    private static final Color INK = new Color(0x211b17);
    private static final Color SOFT = new Color(0x5b5148);
    private static final Color LINE = new Color(0xe3dacb);
    private static final Color GOLD = new Color(0xe3a51a);
    private static final Color GREEN = new Color(0x1b6339);

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private final StatedBoard board;
    private final List<Ranking.Place> places;
    private final String address;
    private final BufferedImage image;
    private final Graphics2D on;

    BoardPainter(StatedBoard board, int lines, String address) {
        this.board = board;
        this.places = board.places().subList(0, Math.min(lines, board.places().size()));
        this.address = address;
        this.image = new BufferedImage(WIDTH, HEAD + ROW * Math.max(1, places.size()) + FOOT, BufferedImage.TYPE_INT_RGB);
        this.on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    byte[] png() {
        on.setColor(PAPER);
        on.fill(new Rectangle2D.Float(0, 0, WIDTH, image.getHeight()));
        head();
        for (int i = 0; i < places.size(); i++) {
            row(places.get(i), HEAD + i * ROW);
        }
        if (places.isEmpty()) {
            text(Lettering.REGULAR, "Không có đơn vị trực thuộc", MARGIN, HEAD + 56, 30, SOFT, WIDTH - 2 * MARGIN);
        }
        foot(image.getHeight() - FOOT);
        on.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void head() {
        int most = WIDTH - 2 * MARGIN;
        on.setColor(RED);
        on.fill(new Rectangle2D.Float(0, 0, WIDTH, 300));
        text(Lettering.REGULAR, board.shown().campaignName() + " · " + board.shown().scope().name(), MARGIN, 70, 28, Color.WHITE, most);
        text(Lettering.BOLD, board.name(), MARGIN, 134, 52, Color.WHITE, most);
        text(Lettering.REGULAR, "Số liệu đến " + Written.moment(board.asOf()) + " · " + board.standing(), MARGIN, 184, 28, Color.WHITE, most);
        String total = Written.number(board.whole().map(whole -> whole.figures().valid()).orElse(board.places().size()));
        text(Lettering.BOLD, total, MARGIN, 266, 60, new Color(0xf6cf72), most);
        String rest = board.whole().map(BoardPainter::share).orElse("đơn vị trong cụm, khối");
        float after = MARGIN + Lettering.BOLD.width(total, 60) + 16;
        text(Lettering.REGULAR, rest, after, 266, 30, Color.WHITE, WIDTH - MARGIN - after);
        text(Lettering.BOLD, "Bảng xếp hạng: " + Measured.name(board.order()), MARGIN, 358, 32, INK, most);
    }

    private static String share(BoardLine whole) {
        return "sáng kiến" + (whole.targets().pctAssigned() == null ? "" : ", đạt " + Written.percent(whole.targets().pctAssigned()) + " chỉ tiêu giao");
    }

    private void row(Ranking.Place place, int top) {
        Measured measured = Measured.of(BoardLine.of(place, board.window()), board.order());
        boolean podium = place.rank() != null && place.rank() <= 3;
        on.setColor(podium ? GOLD : LINE);
        on.fill(new RoundRectangle2D.Float(MARGIN, top + 10, 64, 56, 18, 18));
        String rank = place.rank() == null ? Written.NONE : place.rank().toString();
        float rankSize = rank.length() > 3 ? 22 : 30;
        text(Lettering.BOLD, rank, MARGIN + (64 - Lettering.BOLD.width(rank, rankSize)) / 2, top + 48, rankSize, INK, 64);
        String figure = measured.written(board.order());
        float figureWidth = Lettering.BOLD.width(figure, 28);
        float left = MARGIN + 84;
        text(Lettering.BOLD, figure, WIDTH - MARGIN - figureWidth, top + 40, 28, INK, figureWidth + 1);
        text(Lettering.REGULAR, Written.shortName(place.row().unit().name()), left, top + 40, 30, INK, WIDTH - MARGIN - figureWidth - 24 - left);
        bar(left, top + 56, WIDTH - MARGIN - left, share(measured), measured.percent() != null && measured.percent().compareTo(BigDecimal.valueOf(100)) >= 0);
    }

    /** Of the target; where there is none, of the best unit's amount. */
    private float share(Measured measured) {
        if (measured.percent() != null) {
            return Math.min(1, measured.percent().floatValue() / 100);
        }
        if (measured.whole() != null || board.order().name().startsWith("PCT")) {
            return 0;
        }
        long best = places.stream().mapToLong(place -> Measured.of(BoardLine.of(place, board.window()), board.order()).amount()).max().orElse(0);
        return best == 0 ? 0 : (float) measured.amount() / best;
    }

    private void bar(float x, float y, float width, float share, boolean full) {
        on.setColor(LINE);
        on.fill(new RoundRectangle2D.Float(x, y, width, 14, 14, 14));
        if (share > 0) {
            on.setColor(full ? GREEN : RED);
            on.fill(new RoundRectangle2D.Float(x, y, Math.max(14, width * share), 14, 14, 14));
        }
    }

    private void foot(int top) {
        on.setColor(LINE);
        on.fill(new Rectangle2D.Float(MARGIN, top + 14, WIDTH - 2 * MARGIN, 2));
        code(WIDTH - MARGIN, top + 36);
        int most = WIDTH - 2 * MARGIN - CODE - 32;
        int more = board.places().size() - places.size();
        text(Lettering.BOLD, more > 0 ? "Còn " + Written.number(more) + " đơn vị khác" : "Xem cả bảng", MARGIN, top + 80, 28, INK, most);
        text(Lettering.REGULAR, "Quét mã hoặc mở " + URI.create(address).getAuthority(), MARGIN, top + 120, 26, SOFT, most);
        text(Lettering.REGULAR, board.frozen() == null ? "Quy tắc đếm " + board.shown().ruleVersion()
                : "Bản chốt, SHA-256 " + board.frozen().contentHash().substring(0, 16) + "…", MARGIN, top + 160, 24, SOFT, most);
    }

    private void code(int right, int y) {
        try {
            BitMatrix code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
            int square = CODE / code.getWidth();
            int x = right - square * code.getWidth();
            on.setColor(INK);
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            for (int row = 0; row < code.getHeight(); row++) {
                for (int column = 0; column < code.getWidth(); column++) {
                    if (code.get(column, row)) {
                        on.fill(new Rectangle2D.Float(x + column * square, y + row * square, square, square));
                    }
                }
            }
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private void text(Lettering letters, String text, float x, float y, float size, Color color, float most) {
        on.setColor(color);
        letters.draw(on, letters.fit(text, size, most), x, y, size);
    }
}

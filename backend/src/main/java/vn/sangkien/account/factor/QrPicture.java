package vn.sangkien.account.factor;

import vn.sangkien.shared.picture.QrCode;

/** A QR code as one path of an SVG. It is drawn here, so that the pages of everybody else stay small. */
final class QrPicture {

    private QrPicture() {
    }

    static String of(String text) {
        QrCode code = QrCode.of(text);
        var path = new StringBuilder();
        code.draw((x, y) -> path.append('M').append(x).append(' ').append(y).append("h1v1h-1z"));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + code.size() + " " + code.size()
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
    }
}

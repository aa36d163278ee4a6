package vn.sangkien.idea.attachment.check;

/**
 * A file that may be kept.
 *
 * @param content   what to keep instead of what was sent; null for the sent file itself
 * @param thumbnail a small JPEG; null unless it is a photo
 * @param width     in pixels, of {@code content}; null unless it is a photo
 */
public record CheckedFile(FileType type, byte[] content, byte[] thumbnail, Integer width, Integer height) {

    static CheckedFile document(FileType type) {
        return new CheckedFile(type, null, null, null, null);
    }

    public boolean photo() {
        return thumbnail != null;
    }
}

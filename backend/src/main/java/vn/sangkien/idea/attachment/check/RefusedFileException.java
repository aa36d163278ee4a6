package vn.sangkien.idea.attachment.check;

/** The file may not be kept. */
public final class RefusedFileException extends Exception {

    private final Refusal refusal;

    RefusedFileException(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

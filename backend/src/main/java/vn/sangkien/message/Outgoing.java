package vn.sangkien.message;

import java.time.Instant;

/**
 * A message that this process is sending.
 *
 * @param id    the same at every try, so that a receiver can drop what it has already
 * @param tries with this one
 */
record Outgoing(long id, Medium medium, String recipient, String subject, String text, int tries, Instant uselessAt) {

    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}

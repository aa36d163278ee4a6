package vn.sangkien.message;

import java.time.Instant;

/**
 * What is to be sent to whom.
 *
 * @param subject    for those that have one
 * @param uselessAt  when nobody needs it any longer
 */
public record NewMessage(Medium medium, String recipient, String subject, String text, Instant uselessAt) {

    @Override
    public String toString() {
        return "NewMessage[" + medium + "]";
    }
}

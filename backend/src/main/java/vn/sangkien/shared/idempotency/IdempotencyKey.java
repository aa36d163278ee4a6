package vn.sangkien.shared.idempotency;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/** The header {@code Idempotency-Key} of a request that creates something: 8 to 64 visible characters, made by the caller. */
@Schema(type = SchemaType.STRING, minLength = 8, maxLength = 64)
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[!-~]{8,64}");

    /** The way in for header parameters. */
    public static IdempotencyKey fromString(String value) {
        return new IdempotencyKey(value);
    }

    /** @throws InvalidFieldsException when the header is missing or has another form */
    public static IdempotencyKey require(IdempotencyKey key) {
        if (key == null || !FORM.matcher(key.value).matches()) {
            throw new InvalidFieldsException(new Violation(HEADER, "idempotency-key",
                    "Idempotency-Key: cần một khóa 8–64 ký tự, mỗi lần tạo mới một khóa, gửi lại thì giữ nguyên khóa.",
                    "Idempotency-Key: send a key of 8 to 64 characters, a new one per creation, the same one when retrying."));
        }
        return key;
    }
}

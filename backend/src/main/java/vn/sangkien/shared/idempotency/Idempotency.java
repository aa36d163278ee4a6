package vn.sangkien.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/**
 * Lets a caller that heard no answer send its request again: the first answer is kept in the transaction of its own
 * effect and given again, so the effect happens once however often and however parallel the request arrives.
 */
@ApplicationScoped
public class Idempotency {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Must be the first thing that an atomic method does.
     *
     * @param caller  whose key it is: keys of different callers never meet
     * @param request all that the effect depends on; the same key with another request is refused with 422
     * @return what {@code effect} returned now or the first time
     */
    public <T> T once(long caller, IdempotencyKey key, Object request, Class<T> type, Supplier<T> effect) {
        String hash = sha256(request.getClass().getSimpleName() + write(request));
        if (!claimed(caller, key, hash)) {
            Object[] earlier = (Object[]) database.createNativeQuery("SELECT request_hash, answer FROM idempotent_request WHERE caller_id = ?1 AND request_key = ?2")
                    .setParameter(1, caller).setParameter(2, key.value()).getSingleResult();
            requireSame(hash, (String) earlier[0]);
            return read((String) earlier[1], type);
        }
        T answer = effect.get();
        database.flush();
        database.createNativeQuery("UPDATE idempotent_request SET answer = ?3 WHERE caller_id = ?1 AND request_key = ?2")
                .setParameter(1, caller).setParameter(2, key.value()).setParameter(3, write(answer)).executeUpdate();
        return answer;
    }

    /** Of somebody who will never send anything again. */
    @Atomic
    public void forgetAllOf(long caller) {
        database.createNativeQuery("DELETE FROM idempotent_request WHERE caller_id = ?1").setParameter(1, caller).executeUpdate();
    }

    /** Takes a text out of the answers of a caller, which stay what they are otherwise. */
    @Atomic
    public void blank(long caller, String text) {
        database.createNativeQuery("UPDATE idempotent_request SET answer = REPLACE(answer, ?2, '') WHERE caller_id = ?1 AND LOCATE(?2, answer) > 0")
                .setParameter(1, caller).setParameter(2, text).executeUpdate();
    }

    /** Forgets so many of the oldest answers. @return how many there were */
    @Atomic
    public int removeBefore(Instant made, int most) {
        return database.createNativeQuery("DELETE FROM idempotent_request WHERE created_at < ?1 LIMIT ?2")
                .setParameter(1, made).setParameter(2, most).executeUpdate();
    }

    /** Waits for another request with the same key to end. Nothing may be read before, or the database would not wait but refuse. */
    private boolean claimed(long caller, IdempotencyKey key, String hash) {
        return database.createNativeQuery("INSERT IGNORE INTO idempotent_request (caller_id, request_key, request_hash, created_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, caller).setParameter(2, key.value()).setParameter(3, hash).setParameter(4, clock.instant()).executeUpdate() == 1;
    }

    private static void requireSame(String hash, String earlier) {
        if (!hash.equals(earlier)) {
            throw new DomainException(Category.RULE, "idempotency-mismatch",
                    new Text("Khóa gửi lại đã dùng", "Key already used"),
                    new Text("Idempotency-Key này đã dùng cho một nội dung khác. Hãy tạo khóa mới cho nội dung mới.",
                            "This Idempotency-Key was used for another request. Make a new key for a new request."));
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

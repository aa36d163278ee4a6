package vn.sangkien.support.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.idea.attachment.StoredWaste;
import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.store.StoredName;
import vn.sangkien.shared.transaction.Atomic;

/** What is known of the files of conversations; the files themselves are {@link SupportFiles}'. */
@ApplicationScoped
class MessageFiles implements PanacheRepositoryBase<MessageFile, Long> {

    /** Picked and never sent. */
    static final Duration KEPT_UNUSED = Duration.ofHours(24);

    private static final int MOST_A_DAY = 60;

    private final StoredWaste waste;
    private final Idempotency idempotency;
    private final Clock clock;

    MessageFiles(StoredWaste waste, Idempotency idempotency, Clock clock) {
        this.waste = waste;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Waits to be sent along. @throws DomainException 422 for one too many in a day */
    @Atomic
    MessageFileResponse add(String name, FileType type, int bytes, StoredName stored, IdempotencyKey key, long sender) {
        return idempotency.once(sender, key, new Sent(name, type, bytes), MessageFileResponse.class, () -> {
            Instant now = clock.instant();
            if (count("senderId = ?1 and createdAt > ?2", sender, now.minus(KEPT_UNUSED)) >= MOST_A_DAY) {
                throw new DomainException(Category.RULE, "too-many-files", new Text("Đã gửi quá nhiều tệp", "Too many files"),
                        new Text("Mỗi ngày gửi được nhiều nhất " + MOST_A_DAY + " tệp. Hãy gửi tiếp vào ngày mai.", MOST_A_DAY + " files a day at most. Go on tomorrow."));
            }
            var file = new MessageFile(sender, name, type, bytes, stored, now);
            persist(file);
            flush();
            return MessageFileResponse.of(file);
        });
    }

    private record Sent(String name, FileType type, int bytes) {
    }

    /** In the transaction in which the message is written. @throws DomainException 422 for what its writer has not sent, or sent along before */
    void attach(long message, Collection<Id> chosen, long sender) {
        for (Id id : new HashSet<>(chosen)) {
            MessageFile file = Optional.ofNullable(findById(id.value(), LockModeType.PESSIMISTIC_WRITE)).filter(found -> found.waitsFor(sender, clock.instant().minus(KEPT_UNUSED)))
                    .orElseThrow(() -> new DomainException(Category.RULE, "file-unknown", new Text("Không còn tệp này", "The file is no longer there"),
                            new Text("Một tệp đã chọn không còn trên hệ thống. Hãy bỏ tệp đó và chọn lại.", "One of the files is no longer there. Remove it and pick it again.")));
            file.goWith(message);
            waste.remove(List.of(file.storedAs()));
        }
    }

    /** Those of each message, in the order in which they were sent. */
    Map<Long, List<MessageFileResponse>> of(Collection<Long> messages) {
        return messages.isEmpty() ? Map.of() : list("messageId in ?1 order by id", messages).stream()
                .collect(Collectors.groupingBy(MessageFile::messageId, Collectors.mapping(MessageFileResponse::of, Collectors.toList())));
    }

    Optional<MessageFile> in(long caseId, long id) {
        return find("id = ?1 and messageId in (select m.id from SupportMessage m where m.caseId = ?2)", id, caseId).firstResultOptional();
    }

    /** All that was sent in what the person asked, and all that they sent anywhere. */
    void discardOf(long person, Instant now) {
        discard(list("messageId in (select m.id from SupportMessage m, SupportCase c where c.id = m.caseId and c.requesterId = ?1) or senderId = ?1", person), now);
    }

    /** @return how many */
    int discardClosedBefore(Instant last, int most, Instant now) {
        return discard(find("messageId in (select m.id from SupportMessage m, SupportCase c where c.id = m.caseId and c.state = CLOSED and c.waitingSince < ?1)", last).page(0, most).list(), now);
    }

    /** The files themselves go by what was written down when they were stored. @return how many */
    int forgetUnused(Instant last, int most) {
        return getEntityManager().createNativeQuery("DELETE FROM support_message_file WHERE message_id IS NULL AND created_at < ?1 LIMIT ?2")
                .setParameter(1, last).setParameter(2, most).executeUpdate();
    }

    private int discard(List<MessageFile> files, Instant now) {
        waste.add(files.stream().map(MessageFile::storedAs).toList(), now);
        files.forEach(this::delete);
        return files.size();
    }
}

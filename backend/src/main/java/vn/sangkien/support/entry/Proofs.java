package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Contact;
import vn.sangkien.account.code.CodeAsked;
import vn.sangkien.account.code.CodePurpose;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.idea.attachment.StoredWaste;
import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.store.StoredName;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** What shows that people agreed: a code that was sent to them and read out, or the paper they signed. Each is one operator's, for one person. */
@ApplicationScoped
class Proofs {

    /** Long enough for a stack of papers in the evening; an unused picture goes a little later. */
    static final Duration VALID = Duration.ofHours(12);
    static final Duration KEPT_UNUSED = Duration.ofHours(24);

    private final EntityManager database;
    private final Codes codes;
    private final ConsentService consents;
    private final StoredWaste waste;
    private final Idempotency idempotency;
    private final Sealing sealing;
    private final EntryConfig config;
    private final Audit audit;
    private final Clock clock;

    Proofs(EntityManager database, Codes codes, ConsentService consents, StoredWaste waste, Idempotency idempotency, Sealing sealing, EntryConfig config, Audit audit, Clock clock) {
        this.database = database;
        this.codes = codes;
        this.consents = consents;
        this.waste = waste;
        this.idempotency = idempotency;
        this.sealing = sealing;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends a code whose words say what telling it means. @throws DomainException 400 for no mobile number, 422 when no message can be sent, 429 */
    @Atomic
    CodeAsked askCode(String phone, Caller caller) {
        Contact contact = People.phone(phone, "phone");
        CodeAsked asked = codes.ask(contact, CodePurpose.AGREE);
        Instant now = clock.instant();
        database.createNativeQuery("INSERT INTO consent_proof (id, operator_id, kind, created_at, valid_until, request_hash, contact_index) VALUES (?1, ?2, 'CODE', ?3, ?4, ?5, ?6)")
                .setParameter(1, Id.next()).setParameter(2, caller.id()).setParameter(3, now).setParameter(4, asked.validUntil())
                .setParameter(5, Opaque.hash(asked.requestId())).setParameter(6, index(contact)).executeUpdate();
        Number today = (Number) database.createNativeQuery("SELECT COUNT(*) FROM consent_proof WHERE operator_id = ?1 AND kind = 'CODE' AND created_at >= ?2")
                .setParameter(1, caller.id()).setParameter(2, Time.dayOf(now).atStartOfDay(Time.ZONE).toInstant()).getSingleResult();
        if (today.intValue() > config.perDay()) {
            throw EntryRefusals.dayFull(config.perDay(), clock);
        }
        audit.write(AuditEntry.of(AuditAction.CODE_ASKED, AuditObject.ACCOUNT, null).by(caller.id()).with("login", Masked.login(contact.value())).with("purpose", CodePurpose.AGREE));
        return asked;
    }

    /** Asked again after the right code, it answers as before. @throws DomainException 409 when the words have changed, 422 for a wrong code, one that is over, and another operator's */
    ProofResponse confirm(ConfirmConsentRequest request, Caller caller) {
        String hash = Opaque.hash(request.requestId());
        Row asked = row("operator_id = ?1 AND request_hash = ?2", caller.id(), hash).orElseThrow(EntryRefusals::proofUnknown);
        consents.requireWordsOfNow(request.textVersion());
        if (asked.givenAt != null) {
            return asked.shown();
        }
        return codes.use(CodePurpose.AGREE, request.requestId(), request.code(), contact -> {
            Instant now = clock.instant();
            database.createNativeQuery("UPDATE consent_proof SET text_version = ?2, given_at = ?3, valid_until = ?4 WHERE id = ?1")
                    .setParameter(1, asked.id).setParameter(2, request.textVersion()).setParameter(3, now).setParameter(4, now.plus(VALID)).executeUpdate();
            return new ProofResponse(Id.of(asked.id), ConsentProof.Kind.CODE, request.textVersion(), now, now.plus(VALID));
        });
    }

    /** @param signedOn the day written on the paper. @throws DomainException 409 when the words have changed */
    @Atomic
    ProofResponse paper(String textVersion, LocalDate signedOn, FileType type, StoredName stored, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Paper(textVersion, signedOn), ProofResponse.class, () -> {
            consents.requireWordsOfNow(textVersion);
            Instant now = clock.instant();
            Instant endOfDay = signedOn.plusDays(1).atStartOfDay(Time.ZONE).toInstant().minusMillis(1);
            Instant given = endOfDay.isBefore(now) ? endOfDay : now;
            long id = Id.next();
            database.createNativeQuery("""
                    INSERT INTO consent_proof (id, operator_id, kind, text_version, created_at, given_at, valid_until, stored_as, type)
                    VALUES (?1, ?2, 'PAPER', ?3, ?4, ?5, ?6, ?7, ?8)""")
                    .setParameter(1, id).setParameter(2, caller.id()).setParameter(3, textVersion).setParameter(4, now).setParameter(5, given)
                    .setParameter(6, now.plus(VALID)).setParameter(7, stored.value()).setParameter(8, type.name()).executeUpdate();
            return new ProofResponse(Id.of(id), ConsentProof.Kind.PAPER, textVersion, given, now.plus(VALID));
        });
    }

    private record Paper(String textVersion, LocalDate signedOn) {
    }

    /**
     * Keeps how the author agreed. Who is known here and agreed before need not show it again.
     *
     * @param proof null for none
     * @throws DomainException 422 when none is there and one is needed, or it is not for this person; when they took part no more afterwards
     */
    ConsentProof agree(People.Author author, Long proof, long unit, Caller caller) {
        if (proof == null) {
            consents.requireTakesPart(author.account());
            return Optional.of(author.account()).filter(person -> author.here()).flatMap(consents::agreement).orElseThrow(EntryRefusals::proofMissing);
        }
        Row shown = row("operator_id = ?1 AND id = ?2 AND given_at IS NOT NULL FOR UPDATE", caller.id(), proof)
                .filter(found -> found.account == null && found.validUntil.isAfter(clock.instant())).orElseThrow(EntryRefusals::proofUnknown);
        if (shown.kind == ConsentProof.Kind.CODE && author.contact() == null) {
            throw EntryRefusals.paperNeeded();
        }
        if (shown.kind == ConsentProof.Kind.CODE && !index(author.contact()).equals(shown.contactIndex)) {
            throw EntryRefusals.proofOfAnother();
        }
        var consent = new ConsentProof(shown.kind, shown.textVersion, shown.givenAt, Id.of(shown.id).toString());
        consents.shownToTakePart(author.account(), consent, null);
        database.createNativeQuery("UPDATE consent_proof SET account_id = ?2, unit_id = ?3, contact_index = NULL WHERE id = ?1")
                .setParameter(1, shown.id).setParameter(2, author.account()).setParameter(3, unit).executeUpdate();
        if (shown.storedAs != null) {
            waste.remove(List.of(shown.storedAs));
        }
        return consent;
    }

    /** A signed paper: whose it is, and where. */
    record SignedPaper(StoredName name, FileType type, Long account, Long unit, long operator) {
    }

    /** @throws DomainException 404 when there is no such paper */
    SignedPaper paper(long id) {
        return row("id = ?1 AND stored_as IS NOT NULL", id).map(found -> new SignedPaper(found.storedAs, found.type, found.account, found.unit, found.operator))
                .orElseThrow(Refusals::notFound);
    }

    private record Row(long id, ConsentProof.Kind kind, String textVersion, Instant givenAt, Instant validUntil, String contactIndex, Long account, StoredName storedAs, FileType type,
                       Long unit, long operator) {

        ProofResponse shown() {
            return new ProofResponse(Id.of(id), kind, textVersion, givenAt, validUntil);
        }
    }

    private Optional<Row> row(String which, Object... values) {
        var query = database.createNativeQuery("SELECT id, kind, text_version, given_at, valid_until, contact_index, account_id, stored_as, type, unit_id, operator_id FROM consent_proof WHERE " + which);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Row(((Number) row[0]).longValue(), ConsentProof.Kind.valueOf((String) row[1]), (String) row[2],
                row[3] == null ? null : Time.ofColumn(row[3]), Time.ofColumn(row[4]), text(row[5]), number(row[6]), row[7] == null ? null : new StoredName(text(row[7])),
                row[8] == null ? null : FileType.valueOf((String) row[8]), number(row[9]), number(row[10]))).findFirst();
    }

    private static String text(Object column) {
        return column == null ? null : column.toString();
    }

    private static Long number(Object column) {
        return column == null ? null : (Long) ((Number) column).longValue();
    }

    private String index(Contact contact) {
        return sealing.index("consent code", contact.value());
    }
}

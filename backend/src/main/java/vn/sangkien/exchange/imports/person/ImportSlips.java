package vn.sangkien.exchange.imports.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.support.claim.ClaimCodes;
import vn.sangkien.support.paper.Slip;
import vn.sangkien.support.paper.Slip.Receipt;

/** Receipts with claim codes for authors in a list whom no message reaches, one for each person. */
@ApplicationScoped
public class ImportSlips {

    /** As many as go into one file. */
    public static final int AT_ONCE = 100;

    private final EntityManager database;
    private final ClaimCodes codes;
    private final Optional<String> address;
    private final Clock clock;

    ImportSlips(EntityManager database, ClaimCodes codes, @ConfigProperty(name = "sangkien.web.address") Optional<String> address, Clock clock) {
        this.database = database;
        this.codes = codes;
        this.address = address;
        this.clock = clock;
    }

    /**
     * @param part of their list, from 1
     * @param here the address of this server, for an installation that has not been told its own
     * @return a PDF; each slip has a new code
     * @throws DomainException 422 {@code no-slips} when there is nobody in that part
     */
    @Atomic
    public byte[] print(long importId, int part, long operator, String here) {
        List<?> people = database.createNativeQuery("""
                SELECT t.person, p.display_name, i.number, i.title, u.name, t.ideas
                FROM (SELECT i.author_id AS person, MAX(i.id) AS latest, COUNT(*) AS ideas FROM import_key k JOIN idea i ON i.id = k.object_id
                      WHERE k.import_id = ?1 GROUP BY i.author_id) t
                JOIN account p ON p.id = t.person AND p.state = 'ACTIVE' AND p.phone_key IS NULL AND p.email_key IS NULL
                JOIN idea i ON i.id = t.latest JOIN unit u ON u.id = i.unit_id
                ORDER BY t.person LIMIT ?2 OFFSET ?3""").setParameter(1, importId).setParameter(2, AT_ONCE).setParameter(3, (part - 1) * AT_ONCE).getResultList();
        if (people.isEmpty()) {
            throw new DomainException(Category.RULE, "no-slips", new Text("Không có phiếu để in", "No slips to print"),
                    new Text("Tác giả nào trong lần nhập này cũng có điện thoại hoặc e-mail, hoặc đã nhận sáng kiến về.",
                            "Every author in this import has a phone or e-mail, or has taken the ideas over."));
        }
        String claim = address.orElse(here).replaceAll("/+$", "") + "/claim?code=";
        return Slip.of(people.stream().map(Object[].class::cast).map(person -> receipt(person, codes.issue(((Number) person[0]).longValue(), operator), claim)).toList());
    }

    private Receipt receipt(Object[] person, String code, String claim) {
        int more = ((Number) person[5]).intValue() - 1;
        String title = more == 0 ? (String) person[3] : person[3] + " (và " + more + " sáng kiến khác)";
        return new Receipt((String) person[1], (String) person[2], title, (String) person[4], Time.shown(Time.dayOf(clock.instant())), code, claim + code);
    }
}

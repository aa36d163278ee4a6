package vn.sangkien.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.AccountService.Holder;
import vn.sangkien.account.Contact;
import vn.sangkien.account.code.CodePurpose;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.factor.SecondStep;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.account.provider.ProviderConfig.Provider;
import vn.sangkien.account.session.Device;
import vn.sangkien.account.session.SessionService;
import vn.sangkien.account.session.Tokens;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** Authorization code with PKCE, state and nonce; then a session of our own. The first time the account's own code has to confirm it. */
@ApplicationScoped
class ProviderService {

    /** The page of the web application to which providers send browsers back. */
    static final String CALLBACK = "/provider-sign-in";

    private static final Logger LOG = Logger.getLogger(ProviderService.class);

    private final ProviderConfig config;
    private final ProviderCalls calls;
    private final Visits visits;
    private final Identities identities;
    private final Codes codes;
    private final AccountService accounts;
    private final SecondStep secondStep;
    private final SessionService sessions;
    private final Audit audit;
    private final Clock clock;
    private final Optional<String> address;

    ProviderService(ProviderConfig config, ProviderCalls calls, Visits visits, Identities identities, Codes codes, AccountService accounts, SecondStep secondStep,
                    SessionService sessions, Audit audit, Clock clock, @ConfigProperty(name = "sangkien.web.address") Optional<String> address) {
        this.config = config;
        this.calls = calls;
        this.visits = visits;
        this.identities = identities;
        this.codes = codes;
        this.accounts = accounts;
        this.secondStep = secondStep;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
        this.address = address.map(known -> known.replaceAll("/+$", ""));
    }

    List<ProviderResponse> list() {
        return address.isEmpty() ? List.of() : config.providers().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> new ProviderResponse(one.getKey(), new Text(one.getValue().nameVi(), one.getValue().nameEn()))).toList();
    }

    /** @param browser what only this browser will show when it comes back */
    ProviderStart start(String id, String browser) {
        Provider provider = provider(id);
        String state = Opaque.random();
        String nonce = Opaque.random();
        String verifier = Opaque.random();
        String to = calls.about(provider).authorization().toString();
        visits.begin(state, browser, id, nonce, verifier);
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", provider.clientId());
        query.put("redirect_uri", callback());
        query.put("scope", provider.scopes());
        query.put("state", state);
        query.put("nonce", nonce);
        query.put("code_challenge", challenge(verifier));
        query.put("code_challenge_method", "S256");
        return new ProviderStart(to + (to.contains("?") ? "&" : "?") + ProviderCalls.query(query));
    }

    /** Exactly one of the two. */
    record Back(Tokens session, LinkOffer confirmation) {
    }

    Back back(String state, String code, String browser, Device device) {
        Visits.Visit visit = visits.end(state, browser);
        Provider provider = provider(visit.provider());
        JwtClaims claims = claims(provider, visit, calls.idToken(provider, code, visit.verifier(), callback()));
        String key = Identities.key(provider.issuer(), claims.getClaimValueAsString("sub"));
        OptionalLong account = identities.accountOf(key);
        return account.isPresent() ? new Back(begin(account.getAsLong(), visit.provider(), device), null) : new Back(null, offer(key, visit.provider(), claims));
    }

    /** @throws DomainException 422 when the code or the ticket is wrong or over, 401 when a second step is ahead */
    Tokens confirm(ConfirmLinkRequest request, Device device) {
        long account = codes.use(CodePurpose.LINK, request.requestId(), request.code(), contact -> {
            Holder holder = accounts.holderOf(contact).filter(Holder::active).orElseThrow(ProviderRefusals::over);
            if (!identities.link(request.ticket(), holder.id())) {
                throw ProviderRefusals.over();
            }
            return holder.id();
        });
        return begin(account, "link", device);
    }

    private JwtClaims claims(Provider provider, Visits.Visit visit, String token) {
        try {
            return IdTokens.verified(token, provider.issuer(), provider.clientId(), visit.nonceHash(), calls.about(provider).keys(), clock.instant());
        } catch (InvalidJwtException refused) {
            LOG.warnf("an ID token of %s was refused: %s", provider.issuer(), refused.getErrorDetails().isEmpty() ? refused.getOriginalMessage() : refused.getErrorDetails());
            throw ProviderRefusals.unproved();
        }
    }

    private LinkOffer offer(String key, String provider, JwtClaims claims) {
        Contact contact = verifiedContacts(claims).filter(known -> accounts.holderOf(known).filter(Holder::active).isPresent()).findFirst().orElseThrow(ProviderRefusals::nobody);
        return send(key, provider, contact);
    }

    @Atomic
    LinkOffer send(String key, String provider, Contact contact) {
        String requestId = codes.ask(contact, CodePurpose.LINK).requestId();
        return new LinkOffer(identities.offer(key, provider, accounts.holderOf(contact).orElseThrow().id()), requestId, Masked.login(contact.value()));
    }

    /** What the provider has not verified is worth nothing: anybody may have typed it there. */
    private static Stream<Contact> verifiedContacts(JwtClaims claims) {
        return Stream.of("phone_number", "email").filter(claim -> Boolean.TRUE.equals(claims.getClaimValue(claim + "_verified")))
                .map(claims::getClaimValueAsString).filter(value -> value != null).flatMap(value -> Contact.of(value).stream());
    }

    private Tokens begin(long account, String provider, Device device) {
        if (!accounts.active(account)) {
            throw ProviderRefusals.closed();
        }
        if (secondStep.ahead(account)) {
            throw secondStep.required(account, SecondStep.Way.PROVIDER);
        }
        audit.write(AuditEntry.of(AuditAction.SIGN_IN, AuditObject.ACCOUNT, account).by(account).with("by", provider));
        return sessions.begin(account, device);
    }

    private Provider provider(String id) {
        return Optional.ofNullable(config.providers().get(id)).filter(known -> address.isPresent()).orElseThrow(Refusals::notFound);
    }

    private String callback() {
        return address.orElseThrow() + CALLBACK;
    }

    private static String challenge(String verifier) {
        try {
            return Opaque.written(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.sangkien.account.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.sangkien.account.AccountService;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.account.guard.SignInKeys.Keys;

/**
 * Lets people sign in and guessers wait. Too many failures close a login for the network or browser they came from;
 * many more close the login, or the network, for everybody who has not signed in from there before.
 */
@ApplicationScoped
public class SignInGuard {

    private static final int BATCH = 1_000;

    private final AccountService accounts;
    private final SignInKeys names;
    private final Counts counts;
    private final Places places;
    private final Clock clock;

    SignInGuard(AccountService accounts, SignInKeys names, Counts counts, Places places, Clock clock) {
        this.accounts = accounts;
        this.names = names;
        this.counts = counts;
        this.places = places;
        this.clock = clock;
    }

    /** @return the account's id. @throws vn.sangkien.shared.problem.DomainException the same for every login that is not let in */
    public long signIn(String login, String password, Visitor visitor) {
        Keys keys = names.of(login, visitor);
        Set<String> known = places.known(keys.places());
        boolean knownBrowser = keys.browser() != null && known.contains(keys.browser());
        String place = knownBrowser ? keys.browser() : keys.here();
        Optional<Instant> closed = knownBrowser ? Optional.empty() : counts.closedUntil(keys.everywhere());
        counts.reserve(place, Limit.PLACE).ifPresent(until -> {
            throw GuardRefusals.paused(closed.filter(until::isBefore).orElse(until), clock.instant());
        });
        if (closed.isPresent() && known.isEmpty()) {
            // A known place would have cost the time of a check.
            accounts.pretendToAuthenticate();
            throw GuardRefusals.paused(closed.get(), clock.instant());
        }
        Optional<Long> account = unlessBusy(place, () -> accounts.authenticate(login, password));
        if (account.isEmpty()) {
            List<String> counted = known.isEmpty() ? keys.everywhere() : keys.nowhere();
            counts.add(counted.get(0), Limit.LOGIN);
            counts.add(counted.get(1), Limit.NETWORK);
            throw closed.map(until -> GuardRefusals.paused(until, clock.instant())).orElseGet(GuardRefusals::wrong);
        }
        counts.forget(place);
        remember(login, keys, visitor, account.get());
        return account.get();
    }

    /** For a signed-in person who must prove again who they are: as many tries as at the sign-in, wherever they come from. */
    public boolean provesAgain(long account, BooleanSupplier check) {
        String person = names.person(account);
        counts.reserve(person, Limit.PLACE).ifPresent(until -> {
            throw GuardRefusals.paused(until, clock.instant());
        });
        boolean right = unlessBusy(person, check::getAsBoolean);
        if (right) {
            counts.forget(person);
        }
        return right;
    }

    /** The second step of a sign-in, counted apart from passwords. Only who knows the first step gets this far. */
    public boolean provesSecondStep(long account, BooleanSupplier check) {
        String person = names.secondStep(account);
        counts.reserve(person, Limit.PLACE).ifPresent(until -> {
            throw GuardRefusals.secondStepPaused(until, clock.instant());
        });
        boolean right = unlessBusy(person, check::getAsBoolean);
        if (right) {
            counts.forget(person);
        }
        return right;
    }

    public static boolean isPaused(DomainException refused) {
        return refused.type().equals(GuardRefusals.SECOND_STEP_PAUSED);
    }

    /** For requests about codes, which cost money: so many from one network. */
    public void admitAsking(Visitor visitor) {
        counts.reserve(names.network(Limit.ASKING, visitor), Limit.ASKING).ifPresent(this::pauseCodes);
    }

    /** For requests for help by people who are not signed in: so many from one network. */
    public void admitHelp(Visitor visitor) {
        counts.reserve(names.network(Limit.HELP, visitor), Limit.HELP).ifPresent(until -> {
            throw GuardRefusals.helpPaused(until, clock.instant());
        });
    }

    /** @param answering what is refused when the code is wrong; the tries of one code are counted elsewhere, those of one network here */
    public <T> T answering(Visitor visitor, Predicate<DomainException> wrong, Supplier<T> answering) {
        String network = names.network(Limit.ANSWERING, visitor);
        counts.closedUntil(List.of(network)).ifPresent(this::pauseCodes);
        try {
            return answering.get();
        } catch (DomainException refused) {
            if (wrong.test(refused)) {
                counts.add(network, Limit.ANSWERING);
            }
            throw refused;
        }
    }

    /**
     * For codes of receipts, by people who are not signed in: whoever guesses at one code is stopped soon, whoever guesses at any later, and nobody
     * who signs in instead, so that a factory's address can stay closed to guessers.
     *
     * @param beginning of the code that was typed
     */
    public <T> T provesReceipt(String beginning, Visitor visitor, Predicate<DomainException> wrong, Supplier<T> answering) {
        String here = names.receipt(beginning, visitor);
        String everywhere = names.receipt(beginning);
        String network = names.network(Limit.RECEIPT, visitor);
        counts.closedUntil(List.of(everywhere, network)).ifPresent(this::pauseReceipts);
        counts.reserve(here, Limit.PLACE).ifPresent(this::pauseReceipts);
        return counted(here, wrong, answering, () -> {
            counts.add(everywhere, Limit.LOGIN);
            counts.add(network, Limit.RECEIPT);
        });
    }

    /** For codes of receipts, by somebody who is signed in: their own tries, wherever they come from. */
    public <T> T provesReceipt(long account, Predicate<DomainException> wrong, Supplier<T> answering) {
        String person = names.receipt(account);
        counts.reserve(person, Limit.PLACE).ifPresent(this::pauseReceipts);
        return counted(person, wrong, answering, () -> { });
    }

    /** The try was counted beforehand: a right one ends the count, and one that failed for another reason was none. */
    private <T> T counted(String place, Predicate<DomainException> wrong, Supplier<T> answering, Runnable alsoWhenWrong) {
        try {
            T answer = answering.get();
            counts.forget(place);
            return answer;
        } catch (RuntimeException failed) {
            if (failed instanceof DomainException refused && wrong.test(refused)) {
                alsoWhenWrong.run();
            } else {
                counts.takeBack(place);
            }
            throw failed;
        }
    }

    /** Somebody has signed in otherwise than by a password: the place is known from now on. */
    public void welcome(String login, Visitor visitor, long account) {
        remember(login, names.of(login, visitor), visitor, account);
    }

    /** For programs, whose secrets nobody can guess: only wrong ones are counted, under the client's name from this network and under the network. */
    public <T> Optional<T> provesClient(String client, Visitor visitor, Supplier<Optional<T>> check) {
        List<String> keys = List.of(names.client(client, visitor), names.network(Limit.CLIENT, visitor));
        counts.closedUntil(keys).ifPresent(until -> {
            throw GuardRefusals.clientPaused(until, clock.instant());
        });
        Optional<T> proven = check.get();
        if (proven.isEmpty()) {
            counts.add(keys.get(0), Limit.PLACE);
            counts.add(keys.get(1), Limit.CLIENT);
        }
        return proven;
    }

    private void pauseCodes(Instant until) {
        throw GuardRefusals.codesPaused(until, clock.instant());
    }

    private void pauseReceipts(Instant until) {
        throw GuardRefusals.receiptsPaused(until, clock.instant());
    }

    /** Nobody who knew the old password is known any longer. */
    public void forgetPlacesOf(long account) {
        places.forgetAllOf(account);
    }

    /** Removes some of what has no effect any more. @return whether there may be more */
    public boolean removeWaste() {
        int counted = counts.forgetBefore(clock.instant().minus(Count.FORGOTTEN_AFTER).minus(Duration.ofHours(1)), BATCH);
        int known = places.forgetBefore(clock.instant().minus(Places.KEPT), BATCH);
        return counted == BATCH || known == BATCH;
    }

    private void remember(String login, Keys keys, Visitor visitor, long account) {
        List<String> now = new ArrayList<>(List.of(keys.here()));
        now.add(names.browser(AccountService.normalLogin(login), visitor.remembered()));
        places.remember(now, account);
    }

    /** When too many passwords are being checked already, the try has not happened. */
    private <T> T unlessBusy(String place, Supplier<T> check) {
        try {
            return check.get();
        } catch (RuntimeException busy) {
            counts.takeBack(place);
            throw busy;
        }
    }
}

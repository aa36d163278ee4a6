package vn.sangkien.campaign.target.handdown;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a whole number out by weights so that the shares add up to it: largest remainders first, among equals the first. */
final class Shares {

    private Shares() {
    }

    /** All zero when nothing weighs anything. */
    static int[] of(int total, List<Long> weights) {
        int[] shares = new int[weights.size()];
        BigInteger sum = BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        if (sum.signum() == 0) {
            return shares;
        }
        BigInteger[] remainders = new BigInteger[shares.length];
        long left = total;
        for (int i = 0; i < shares.length; i++) {
            BigInteger[] exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights.get(i))).divideAndRemainder(sum);
            shares[i] = exact[0].intValueExact();
            remainders[i] = exact[1];
            left -= shares[i];
        }
        IntStream.range(0, shares.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed().thenComparing(i -> i))
                .limit(left).forEach(i -> shares[i]++);
        return shares;
    }
}

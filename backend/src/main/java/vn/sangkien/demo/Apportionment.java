package vn.sangkien.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares a whole number out by weights so that the shares add up to it: largest remainders first. */
final class Apportionment {

    private Apportionment() {
    }

    static int[] of(int total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        int[] shares = new int[weights.length];
        if (sum == 0) {
            return shares;
        }
        double[] remainders = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            shares[i] = (int) exact;
            remainders[i] = exact - shares[i];
            given += shares[i];
        }
        IntStream.range(0, weights.length).boxed()
                .filter(i -> weights[i] > 0)
                .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i]).thenComparing(i -> i))
                .limit(total - given)
                .forEach(i -> shares[i]++);
        return shares;
    }
}

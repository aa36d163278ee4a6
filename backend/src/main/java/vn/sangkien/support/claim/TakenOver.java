package vn.sangkien.support.claim;

/** @param joined how many ideas came from the receipt of somebody without an account; 0 when all were in the person's own name already */
record TakenOver(int joined) {
}

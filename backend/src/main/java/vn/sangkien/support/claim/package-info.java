/**
 * What was entered in somebody's name by others: they see it by the code on their receipt or by signing in with their number, take it
 * over, or say that it is not theirs (docs/adr/0025).
 */
package vn.sangkien.support.claim;

/** Deciding on ideas: the queue and the verdicts. */
package vn.sangkien.review;

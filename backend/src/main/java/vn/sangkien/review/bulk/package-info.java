/** One decision for many ideas: counted first, then taken idea by idea in the background, with a result for each. */
package vn.sangkien.review.bulk;

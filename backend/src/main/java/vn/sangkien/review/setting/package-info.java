/** What a campaign sets for its reviewers: how long an answer may take, and the words for frequent reasons. */
package vn.sangkien.review.setting;

/** Ideas that say the same: a hint to authors while they type, and to reviewers with the passages marked. Never a refusal. */
package vn.sangkien.idea.lookalike;

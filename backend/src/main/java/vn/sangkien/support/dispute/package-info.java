/**
 * "This is not mine": somebody says that an idea in their name is not theirs. It counts for nothing until a reviewer or leader of the unit or
 * above it, who neither entered nor wrote it, has decided (docs/adr/0025).
 */
package vn.sangkien.support.dispute;

/** What is printed for those who have no screen before them: a poster of a unit, and the form of an idea to be filled in by hand. */
package vn.sangkien.support.paper;

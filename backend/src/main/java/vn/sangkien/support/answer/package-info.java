/** Ready answers: what a team says again and again, written once. Teams below have those of the teams above them too. */
package vn.sangkien.support.answer;

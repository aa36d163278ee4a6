/** The catalogue of every figure that is shown: what it counts, by which rule, in which version. */
package vn.sangkien.standings.metric;

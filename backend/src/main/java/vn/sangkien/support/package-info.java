/** Help for workers: who helps where, and what was asked and answered (docs/adr/0023). Support never decides on an idea. */
package vn.sangkien.support;

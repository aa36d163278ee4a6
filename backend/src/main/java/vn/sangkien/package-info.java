/** The initiative programme of a trade-union confederation; one package per feature. */
package vn.sangkien;

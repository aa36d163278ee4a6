/** Pictures that are made of data. */
package vn.sangkien.shared.picture;
